docker run --rm -v "$PWD:/src" zricethezav/gitleaks:v8.21.2 git /src
