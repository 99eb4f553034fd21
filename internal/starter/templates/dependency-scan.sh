docker run --rm -v "$PWD:/src" aquasec/trivy:0.58.1 fs --scanners vuln --severity HIGH,CRITICAL --exit-code 1 /src
