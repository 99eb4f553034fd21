docker run --rm -v "$PWD:/src" -w /src semgrep/semgrep:1.100.0 semgrep scan --config p/default --error
