package infra

var cloudTests = []readTest{
	{"main.tf", `terraform {
  backend "s3" {
    key = "x"
  }
  cloud {}
  required_providers {
    okta = {
      source  = "okta/okta"
      version = "~> 4"
    }
    aws = { source = "registry.terraform.io/hashicorp/aws", version = "5" }
    random = "3"
  }
}
# resource "commented" "x" {}
/* resource "commented" "x" {
*/
provider "okta" {}
resource "aws_s3_bucket" "b" { // why
  bucket = "${lookup(var.names, "b")}-{"
  policy = <<-EOF
    resource "here_document" "x" {
    }
  EOF
  lifecycle {
    ignore_changes = [tags]
  }
}
data "aws_region" "r" {}
ephemeral "vault_secret" "s" {
}
module "local" {
  source = "./modules/x"
}
module "vpc" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "5"
}
module "git" {
  source = "git::https://github.com/o/n.git//sub?ref=v1.2"
}
locals {
  multi = "${join(",", [
    "a"
  ])}"
  source = "not/a/module"
}
resource "helm_release" "p" {
  chart = "prometheus-community/kube-prometheus-stack"
  set { name = "resource" }
}
`, []string{"2 backend:s3", "5 cloud", "8 provider:okta", "11 provider:aws", "12 provider:random", "18 provider:okta", "19 aws_s3_bucket",
		"29 data:aws_region", "30 data:vault_secret", "36 module:terraform-aws-modules/vpc/aws", "40 module:github.com/o/n.git//sub @v1.2", "48 helm_release", "49 helm:kube-prometheus-stack"}},
	{"terragrunt.hcl", "terraform {\n  source = \"tfr:///terraform-aws-modules/vpc/aws?version=5\"\n}\n", []string{"2 module:terraform-aws-modules/vpc/aws"}},
	{"main.tf.json", `{"terraform": {"backend": {"gcs": {}}, "required_providers": {"g": {
"source": "hashicorp/google"}}},
"resource": {"google_storage_bucket": {"b": {"name": "x"}}},
"data": [{"google_project": {"p": {}}}],
"provider": {"google": {}}, "module": {"m": {"source": "o/n/google"}}}`,
		[]string{"1 backend:gcs", "2 provider:google", "3 google_storage_bucket", "4 data:google_project", "5 provider:google", "5 module:o/n/google"}},
	{"template.yaml", `AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::Serverless-2016-10-31
Parameters:
  Vpc:
    Type: AWS::EC2::VPC::Id
Resources:
  # Old:
  #   Type: AWS::No::No
  Function:
    Type: AWS::Serverless::Function
  Bucket: {}
  Queue:
    Type: 'AWS::SQS::Queue' # why
Outputs:
  X:
    Type: AWS::No::No
`, []string{"10 AWS::Serverless::Function", "13 AWS::SQS::Queue"}},
	{"cloudformation/stack.json", "{\"Parameters\": {\"P\": {\"Type\": \"AWS::EC2::VPC::Id\"}},\n\"Resources\": {\"B\": {\n\"Type\": \"AWS::S3::Bucket\", \"Properties\": {\"Type\": \"AWS::X::Y\"}}}}",
		[]string{"3 AWS::S3::Bucket"}},
	{"main.bicep", `// resource no 'Microsoft.No/no@2020-01-01' = {
/*
resource no 'Microsoft.No/no@2020-01-01' = {
*/
extension microsoftGraphV1
param x string = '''
resource no 'Microsoft.No/no@2020-01-01' = {
'''
resource site 'Microsoft.Web/sites@2022-03-01' = {
  resource slot 'slots' = {
  }
}
resource group 'Microsoft.Graph/groups@v1.0' existing = {
module m './local.bicep' = {
module n 'br/public:avm/res/storage/storage-account:0.9' = {
`, []string{"5 provider:microsoftgraphv1", "9 Microsoft.Web/sites @2022-03-01", "13 Microsoft.Graph/groups @v1.0", "15 module:public:avm/res/storage/storage-account @0.9"}},
	{"infra/azuredeploy.json", `{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
"parameters": {"type": {"type": "string"}},
"resources": [
  {"type": "Microsoft.Web/sites", "apiVersion": "2022-03-01", "kind": "app",
   "resources": [{
     "type": "Microsoft.Web/sites/config"}]}]}`, []string{"4 Microsoft.Web/sites", "6 Microsoft.Web/sites/config"}},
	{"azure/template.json", `{"$schema": "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json",
"resources": [{"type": "Microsoft.Resources/resourceGroups"}]}`, []string{"2 Microsoft.Resources/resourceGroups"}},
}

var objectTests = []readTest{
	{"k8s/all.yaml", `# kind: Commented
apiVersion: apps/v1
kind: Deployment # why
metadata:
  labels:
    kind: not-this
spec:
  template:
    kind: Nor
---
kind: "Service"
apiVersion: v1
---
apiVersion: v1
kind: ConfigMap
data:
  x.yaml: |
    apiVersion: apps/v1
    kind: StatefulSet
--- # the next
apiVersion: constraints.gatekeeper.sh/v1beta1
kind: denyall
---
apiVersion: 1
kind: Nothing
---
version: v1
kind: storage
`, []string{"3 apps/Deployment @v1", "11 core/Service @v1", "15 core/ConfigMap @v1", "22 constraints.gatekeeper.sh/denyall @v1beta1"}},
	{"chart/templates/all.yaml", `{{- if .Values.ingress.enabled -}}
{{- if .Capabilities.APIVersions.Has "networking.k8s.io/v1" }}
apiVersion: networking.k8s.io/v1
{{- else }}
apiVersion: extensions/v1beta1
{{- end }}
kind: Ingress
{{- end }}
---
apiVersion: {{ include "common.capabilities.deployment.apiVersion" . }}
kind: Deployment
---
apiVersion: {{ .Values.version }}
kind: Unheard
---
apiVersion: v1
kind: {{ .Values.kind }}
`, []string{"7 networking.k8s.io/Ingress @v1", "11 apps/Deployment"}},
	{"list.yml", "apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Service\n  spec:\n    ref:\n      kind: Deep\n- kind: CronJob\n  apiVersion: batch/v1\n",
		[]string{"2 core/List @v1", "5 core/Service @v1", "9 batch/CronJob @v1"}},
	{"deploy/list.json", "{\"kind\": \"List\", \"apiVersion\": \"v1\", \"items\": [\n{\"apiVersion\": \"apps/v1\", \"kind\": \"Deployment\", \"spec\": {\"kind\": \"X\"}},\n{\"kind\": \"Service\", \"apiVersion\": \"v1\"}]}",
		[]string{"1 core/List @v1", "2 apps/Deployment @v1", "3 core/Service @v1"}},
	{"apps/release.yaml", "apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nspec:\n  chart:\n    spec:\n      chart: kube-prometheus-stack\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nspec:\n  url: oci://ghcr.io/x/charts/loki\n---\napiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source:\n    # chart: no\n    chart: tempo\n---\nkind: ConfigMap\napiVersion: v1\ndata:\n  chart: no\n",
		[]string{"2 helm.toolkit.fluxcd.io/HelmRelease @v2", "6 helm:kube-prometheus-stack", "9 source.toolkit.fluxcd.io/OCIRepository @v1", "11 helm:loki", "14 argoproj.io/Application @v1alpha1", "18 helm:tempo", "20 core/ConfigMap @v1"}},
	{"values.yaml", "image: nginx\nkind: Deployment\n", nil},
}

var containerTests = []readTest{
	{"Dockerfile", `# FROM commented
ARG VERSION=1.27
ARG BASE="docker.io/library/debian:12"
FROM --platform=$BUILDPLATFORM golang:${VERSION} AS Build
RUN <<EOF
FROM inside
EOF
RUN apt-get update && \
    # a comment between
    echo FROM no
FROM ${BASE}@sha256:abc
COPY --from=build /a /a
COPY --from=0 /a /a
COPY --chown=1:1 --from=ghcr.io/astral-sh/uv:0.5 /uv /bin/
COPY --from=context /x /x
FROM build AS second
FROM scratch
FROM ${UNKNOWN}
HEALTHCHECK NONE
HEALTHCHECK --interval=5s \
  CMD curl -f http://localhost/
USER root
USER 1001:1001
`, []string{"4 golang @1.27", "11 docker.io/library/debian @sha256:abc", "14 ghcr.io/astral-sh/uv @0.5",
		"20 dockerfile.healthcheck=--interval=5s CMD curl -f http://localhost/", "22 dockerfile.user=root", "23 dockerfile.user=1001"}},
	{"windows.Dockerfile", "# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN dir `\n  C:\\\nFROM a/b", []string{"2 mcr.microsoft.com/windows/servercore @ltsc2022", "5 a/b"}},
	{"docker-compose.yml", `x-base: &base
  image: not/this
services:
  web:
    # image: commented
    image: "nginx:1.27" # why
    labels:
      image: nor/this
  db:
      image: ${DB_IMAGE:-postgres:16}
      build: .
  other: {}
  cache:
    <<: *base
    image: localhost:5000/redis@sha256:abc
  unknown:
    image: ${IMAGE}
volumes:
  image: no
`, []string{"6 nginx @1.27", "10 postgres @16", "15 localhost:5000/redis @sha256:abc"}},
	{".pre-commit-config.yaml", `repos:
# - repo: https://github.com/no/no
- repo: https://github.com/gitleaks/gitleaks.git
  rev: v8.18.0 # frozen
  hooks:
  - id: gitleaks
  # - id: commented
- repo: git@github.com:Yelp/detect-secrets
  rev: 'v1'
  hooks: [
    {id: detect-secrets, args: [--baseline]},
  ]
- repo: local
  hooks:
  -   id: mypy
      name: id of it
`, []string{"3 gitleaks/gitleaks @v8.18.0", "6 gitleaks", "8 Yelp/detect-secrets @v1", "11 detect-secrets", "15 mypy"}},
}
