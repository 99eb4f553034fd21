# The image with which pipelines run stagecheck: the container of a job of GitHub
# Actions, or the image of a job of GitLab CI.

FROM --platform=$BUILDPLATFORM golang:1.26.8-trixie@sha256:771f3162219f7a66bb6be3fea1ba31f418932946a99ad9eac26ffd555dfcf393 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
# With .git: the version of the program is that of the commit.
COPY . .
ARG TARGETOS
ARG TARGETARCH
RUN CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH \
    go build -trimpath -ldflags '-s -w' -o /out/stagecheck ./cmd/stagecheck

# Both runners start a shell of the image and GitLab's calls grep; stagecheck calls
# git, and git fetches by https. GitHub's own Node.js, which runs actions such as
# actions/checkout in the container, needs glibc on arm64.
FROM debian:trixie-slim@sha256:3a39a0592364683e6bab97937b72cad5a8fa6dcbbee90edb3bb48c7f8e94f258
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates git \
    && rm -rf /var/lib/apt/lists/* /var/cache/apt/*
COPY --from=build /out/stagecheck /usr/local/bin/stagecheck
# No USER: GitHub asks for root, which alone may write to the workspace it mounts.
# No ENTRYPOINT: GitLab's runner gives it the shell to start as arguments.
CMD ["stagecheck", "--help"]
