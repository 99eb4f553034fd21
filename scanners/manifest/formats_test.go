package manifest

import "testing"

func TestReadScripts(t *testing.T) { testRead(t, scriptTests) }
func TestReadPython(t *testing.T)  { testRead(t, pythonTests) }
func TestReadJVM(t *testing.T)     { testRead(t, jvmTests) }
func TestReadOthers(t *testing.T)  { testRead(t, otherTests) }

var scriptTests = []readTest{
	{"build.sbt", `val Version = "1.0" // "not.this" % "one" % "1"
lazy val root = (project in file(".")).enablePlugins(X)
libraryDependencies ++= Seq(
  "org.scalatra"  %% "scalatra" % Version,
  ("com.zaxxer" % "HikariCP" % "7").exclude("org.slf4j", "slf4j-api"),
  "org.scalatest" %% "scalatest" % "3.2" % Test,
  "org.mockito" % "mockito-core" %
    "5.23.0" % "it,test",
  "org.postgresql" % "postgresql" % "42.7" exclude ("a", "b")
)
libraryDependencies += "com.lihaoyi" %%% "ujson" % Version
scalacOptions := Seq("-deprecation")
`, []string{"4 maven:org.scalatra:scalatra", "5 maven:com.zaxxer:HikariCP", "6 maven:org.scalatest:scalatest dev", "7 maven:org.mockito:mockito-core dev", "9 maven:org.postgresql:postgresql", "11 maven:com.lihaoyi:ujson"}},
	{"project/plugins.sbt", `addSbtPlugin("org.scoverage" % "sbt-scoverage" % "2.0")
addSbtPlugin("org.scalameta" % "sbt-scalafmt" % "2.5")
`, []string{"1 maven:org.scoverage:sbt-scoverage dev", "2 maven:org.scalameta:sbt-scalafmt dev"}},
	{"build.sc", `object app extends ScalaModule {
  def ivyDeps = Agg(ivy"com.lihaoyi::cask:0.9", ivy"org.slf4j:slf4j-api:2")
}`, []string{"2 maven:com.lihaoyi:cask", "2 maven:org.slf4j:slf4j-api"}},
	{"package.json", `{
  "name": "jest", "scripts": {"test": "jest"},
  "dependencies": {
    "express": "^4",
    "old-name": "npm:@scope/new@^1.2"
  },
  "devDependencies": {"jest": "29"},
  "peerDependencies": {"react": "*"},
  "optionalDependencies": {"fsevents": "*"},
  "overrides": {"minimist": "1"},
  "nested": {"dependencies": {"not-this": "1"}}
}`, []string{"4 npm:express", "5 npm:@scope/new", "7 npm:jest dev", "8 npm:react", "9 npm:fsevents"}},
	{"composer.json", `{"require": {
"php": ">=8", "ext-json": "*",
"Monolog/Monolog": "3"},
"require-dev": {"phpunit/phpunit": "11"}}`, []string{"3 composer:monolog/monolog", "4 composer:phpunit/phpunit dev"}},
	{"Gemfile", `source "https://rubygems.org"
# gem "commented"
gem 'rails', '~> 8.0'
regex = /\A(git)[:@][^#]*(?<b>.*/
value = if ENV["X"]
  "a"
end
gem "pg",
  require: false
group :development, :test do
  gem "rspec-rails"
  if RUBY_VERSION > "3"
    gem "debug"
  end
end
group :production do
  gem "puma"
end
gem "simplecov", require: false, group: :test
gem("both", groups: [:test, :production])
platforms :mri do gem "oneline" end
`, []string{"3 gem:rails", "8 gem:pg", "11 gem:rspec-rails dev", "13 gem:debug dev", "17 gem:puma", "19 gem:simplecov dev", "20 gem:both"}},
	{"Gemfile", `gem "puma"
group :production do
  gem "rails"
end
gemspec path: "../"`, []string{"1 gem:puma dev", "3 gem:rails dev"}},
	{"gemfiles/rails80.gemfile", `gem "puma"`, []string{"1 gem:puma dev"}},
	{"x.gemfile", `gem "puma"`, []string{"1 gem:puma"}},
	{"gems.rb", `gem "puma"
gemspec path: "components/a"
gemspecs = 1`, []string{"1 gem:puma"}},
	{"x.gemspec", `Gem::Specification.new do |s|
  s.add_dependency "rack", ">= 2"
  s.add_development_dependency("rspec")
end`, []string{"2 gem:rack", "3 gem:rspec dev"}},
	{"mix.exs", `defmodule X do
  def project, do: [deps: deps()]
  defp deps do
    [
      # {:commented, "1"},
      {:phoenix, "~> 1.7"},
      {:credo, "~> 1.7", only: [:dev, :test], runtime: false},
      {:plug, "~> 1",
       only: [:prod, :dev]}
    ]
  end
  defp other, do: {:ok, "no"}
end`, []string{"6 hex:phoenix", "7 hex:credo dev", "8 hex:plug"}},
	{"pubspec.yaml", `name: app
dependencies:
  flutter:
    sdk: flutter
  http: ^1.0.0
  local:
    path: ../local
dev_dependencies:
  test: any
dependency_overrides:
  other: 1
`, []string{"5 pub:http", "6 pub:local", "9 pub:test dev"}},
	{"Package.swift", `let package = Package(
  dependencies: [
    // .package(url: "https://github.com/no/no", from: "1"),
    .package(url: "https://github.com/apple/swift-log.git", from: "1.0.0"),
    .package(name: "Vapor", url: "git@github.com:vapor/vapor.git", from: "4"),
    .package(id: "mona.LinkedList", from: "1"),
    .package(path: "../local"),
  ],
  targets: [.binaryTarget(name: "x", url: "https://example.com/x/y.zip")])`,
		[]string{"4 swift:apple/swift-log", "5 swift:vapor/vapor", "6 swift:mona.LinkedList"}},
}

var pythonTests = []readTest{
	{"requirements.txt", `# comment
-r base.txt
--index-url https://example.com/simple
Flask==2.0 \
    --hash=sha256:aaaa \
    --hash=sha256:bbbb
zope.interface [extra] >=5 ; python_version < "3.9"  # why
kombu @ git+https://github.com/celery/kombu.git@abc
-e git+https://github.com/o/n.git@v1#egg=My_Package
git+https://github.com/alphagov/gds_metrics_python.git@6f1
./local.whl
This is prose.
`, []string{"4 pypi:flask", "7 pypi:zope-interface", "8 pypi:kombu", "9 pypi:my-package", "10 pypi:gds-metrics-python"}},
	{"requirements-dev.in", "pytest\n", []string{"1 pypi:pytest dev"}},
	{"b/requirements.txt", "#\n# This file is autogenerated by pip-compile with Python 3.11\n# by the following command:\n#\n#    pip-compile --no-annotate requirements.in\n#\nalembic==1.14.1\n", nil},
	{"reqs/prod.txt", "Django>=5\n", []string{"1 pypi:django"}},
	{"a/requirements.txt", `#
# This file is autogenerated by pip-compile with Python 3.12
#
click==8 \
    --hash=sha256:aa
    # via flask
flask==3
    # via -r requirements.in
jinja2==3
    # via
    #   -r requirements.txt
    #   flask
gunicorn==20
    # via
    #   -r requirements.in
    #   other
rich==1  # via app (pyproject.toml)
`, []string{"7 pypi:flask", "13 pypi:gunicorn", "17 pypi:rich"}},
	{"pyproject.toml", `[build-system]
requires = ["hatchling"]
[project]
name = "x"
dependencies = [
  "requests[socks]>=2",
  "PyYAML",
]
[project.optional-dependencies]
test = ["pytest"]
aws = ["boto3"]
[dependency-groups]
lint = ["ruff", {include-group = "test"}]
[tool.poetry.dependencies]
python = "^3.12"
sqlalchemy = {version = "2", extras = ["asyncio"]}
[tool.poetry.dependencies.celery]
version = "5"
extras = ["redis"]
[tool.poetry.group.dev.dependencies]
black = "*"
[tool.pdm.dev-dependencies]
docs = ["sphinx"]
[tool.uv]
dev-dependencies = ["mypy"]
[tool.black]
dependencies = ["no"]
`, []string{"2 pypi:hatchling dev", "6 pypi:requests", "7 pypi:pyyaml", "10 pypi:pytest dev", "11 pypi:boto3", "13 pypi:ruff dev",
		"16 pypi:sqlalchemy", "17 pypi:celery", "21 pypi:black dev", "23 pypi:sphinx dev", "25 pypi:mypy dev"}},
	{"Pipfile", "[[source]]\nurl = \"x\"\n[packages]\nFlask = \"*\"\n[dev-packages]\nbandit = {version = \"*\"}\n[requires]\npython_version = \"3\"\n",
		[]string{"4 pypi:flask", "6 pypi:bandit dev"}},
	{"setup.cfg", "[metadata]\nname = x\n[options]\ninstall_requires =\n    # why\n    requests>=2; python_version < '3.9'\n    six\ntests_require = mock\n[options.extras_require]\ndocs =\n    sphinx\n[flake8]\ninstall_requires = no\n",
		[]string{"6 pypi:requests", "7 pypi:six", "8 pypi:mock dev", "11 pypi:sphinx dev"}},
	{"setup.py", `from setuptools import setup
REQUIRED = [
    "requests>=2",  # "not this"
    'PyYAML',
]
extras = {"dev": ["black"], "aws": ["boto3"]}
setup(
    name="x", classifiers=["Framework :: Pytest"],
    install_requires=REQUIRED,
    extras_require=extras,
    tests_require=["pytest", "mock; python_version < '3'"],
    description="""install_requires=["no"]""",
)
`, []string{"3 pypi:requests", "4 pypi:pyyaml", "6 pypi:black dev", "6 pypi:boto3", "11 pypi:pytest dev", "11 pypi:mock dev"}},
	{"environment.yml", "name: x\nchannels: [conda-forge]\ndependencies:\n  - python=3.12\n  - numpy>=1.2\n  - conda-forge::pandas=2\n  - pip:\n    - Flask==2\n    - -r more.txt\n  - scipy\nvariables:\n  - no\n",
		[]string{"5 pypi:numpy", "6 pypi:pandas", "8 pypi:flask", "10 pypi:scipy"}},
}

var jvmTests = []readTest{
	{"pom.xml", `<?xml version="1.0" encoding="ISO-8859-1"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <parent><groupId>org.springframework.boot</groupId>
    <artifactId>spring-boot-starter-parent</artifactId></parent>
  <artifactId>app</artifactId>
  <properties><jackson.group>com.fasterxml</jackson.group></properties>
  <!-- <dependency><groupId>no</groupId><artifactId>no</artifactId></dependency> -->
  <dependencyManagement><dependencies><dependency>
    <groupId>managed</groupId><artifactId>managed</artifactId>
  </dependency></dependencies></dependencyManagement>
  <dependencies>
    <dependency>
      <groupId>${jackson.group}</groupId>
      <artifactId>core</artifactId>
      <exclusions><exclusion><groupId>ex</groupId><artifactId>ex</artifactId></exclusion></exclusions>
    </dependency>
    <dependency><groupId>${project.groupId}</groupId><artifactId>sibling</artifactId></dependency>
    <dependency><groupId>${unknown}</groupId><artifactId>gone</artifactId></dependency>
    <dependency>
      <groupId>junit</groupId><artifactId>junit</artifactId><scope>test</scope>
    </dependency>
  </dependencies>
  <build><pluginManagement><plugins><plugin>
    <artifactId>maven-surefire-plugin</artifactId>
  </plugin></plugins></pluginManagement>
  <plugins><plugin>
    <groupId>com.github.spotbugs</groupId>
    <artifactId>spotbugs-maven-plugin</artifactId>
    <configuration><plugins><plugin><groupId>com.h3xstream.findsecbugs</groupId>
      <artifactId>findsecbugs-plugin</artifactId></plugin></plugins></configuration>
    <dependencies><dependency><groupId>x.y</groupId>
      <artifactId>helper</artifactId></dependency></dependencies>
  </plugin></plugins></build>
</project>`, []string{"4 maven:org.springframework.boot:spring-boot-starter-parent", "14 maven:com.fasterxml:core",
		"17 maven:org.springframework.boot:sibling", "20 maven:junit:junit dev", "24 maven:org.apache.maven.plugins:maven-surefire-plugin dev",
		"28 maven:com.github.spotbugs:spotbugs-maven-plugin dev", "30 maven:com.h3xstream.findsecbugs:findsecbugs-plugin dev", "32 maven:x.y:helper dev"}},
	{"build.gradle", `buildscript {
  dependencies { classpath 'com.android.tools.build:gradle:8.0' }
}
plugins {
  id 'java'
  id "org.springframework.boot" version "3.0"
}
apply plugin: 'jacoco'
protobuf { plugins { grpc { artifact = "io.grpc:protoc-gen-grpc-java:1" } } }
def url = "http://localhost:8080" // implementation 'a.b:commented:1'
dependencies {
  implementation "io.grpc:grpc-netty:${grpcVersion}",
      'io.grpc:grpc-stub:1.0'
  testImplementation platform('org.junit:junit-bom:5.0')
  implementation group: 'org.slf4j', name: 'slf4j-api', version: '2'
  implementation('org.x:y:1') {
    exclude group: 'commons-logging', module: 'commons-logging'
  }
  implementation project(':core')
  /* implementation 'a.b:commented:1' */
  constraints { implementation 'bound.only:x:1' }
}
`, []string{"2 maven:com.android.tools.build:gradle dev", "5 gradle:java dev", "6 gradle:org.springframework.boot dev", "8 gradle:jacoco dev",
		"12 maven:io.grpc:grpc-netty", "13 maven:io.grpc:grpc-stub", "14 maven:org.junit:junit-bom dev", "15 maven:org.slf4j:slf4j-api", "16 maven:org.x:y"}},
	{"build.gradle.kts", "plugins {\n  kotlin(\"jvm\") version \"2.0\"\n  `java-library`\n  jacoco\n  alias(libs.plugins.detekt)\n}\ndependencies {\n  implementation(\n    \"io.ktor:ktor-core:3\"\n  )\n  kapt(\"a.b:c:1\")\n  \"integrationTestImplementation\"(\"d.e:f:1\")\n}\n",
		[]string{"2 gradle:org.jetbrains.kotlin.jvm dev", "3 gradle:java-library dev", "4 gradle:jacoco dev", "9 maven:io.ktor:ktor-core", "11 maven:a.b:c dev", "12 maven:d.e:f dev"}},
	{"gradle/libs.versions.toml", "[versions]\nx = \"1\"\n[libraries]\na = \"g.h:a:1\"\nb = { module = \"g.h:b\", version.ref = \"x\" }\nc = { group = \"g.h\", name = \"c\" }\n[plugins]\ndetekt = { id = \"io.gitlab.arturbosch.detekt\", version = \"1\" }\nspotless = \"com.diffplug.spotless:6\"\n",
		[]string{"4 maven:g.h:a", "5 maven:g.h:b", "6 maven:g.h:c", "8 gradle:io.gitlab.arturbosch.detekt dev", "9 gradle:com.diffplug.spotless dev"}},
}

var otherTests = []readTest{
	{"go.mod", `module example.com/m

go 1.26

require example.com/one v1.0.0 // why

require (
	example.com/two/v2 v2.0.0
	example.com/three v1.0.0 // indirect
	example.com/tools v1.0.0 // indirect
)

tool example.com/tools/cmd/lint

tool (
	example.com/one
)

replace example.com/one => ../one
unknown directive
`, []string{"5 go:example.com/one", "8 go:example.com/two/v2", "13 go:example.com/tools dev", "16 go:example.com/one dev"}},
	{"Cargo.toml", `[package]
name = "x"
[dependencies]
serde.workspace = true
serde.features = ["derive"]
wkt = { package = "google-cloud-wkt", version = "1" }
[dependencies.tokio]
version = "1"
features = ["full"]
[dependencies.renamed]
version = "1"
package = "real"
[dev-dependencies]
proptest = "1"
[target.'cfg(unix)'.dependencies]
nix = "0.29"
[workspace.dependencies]
sentry = "0.46"
[features]
default = ["x"]
`, []string{"4 cargo:serde", "6 cargo:google-cloud-wkt", "7 cargo:tokio", "10 cargo:real", "14 cargo:proptest dev", "16 cargo:nix", "18 cargo:sentry"}},
	{"App.csproj", `<Project Sdk="Aspire.AppHost.Sdk/9.0.0">
  <Sdk Name="MSTest.Sdk" />
  <ItemGroup>
    <!-- <PackageReference Include="No" /> -->
    <PackageReference Include="Serilog" Version="4" />
    <PackageReference Include="Roslynator.Analyzers">
      <PrivateAssets>all</PrivateAssets>
    </PackageReference>
    <PackageReference Update="Ignored" />
    <ProjectReference Include="..\X\X.csproj" />
  </ItemGroup>
</Project>`, []string{"1 nuget:Aspire.AppHost.Sdk dev", "2 nuget:MSTest.Sdk dev", "5 nuget:Serilog", "6 nuget:Roslynator.Analyzers dev"}},
	{"App.UnitTests.csproj", `<Project><ItemGroup><PackageReference Include="xunit" /></ItemGroup></Project>`, []string{"1 nuget:xunit dev"}},
	{"packages.config", `<packages><package id="NLog" version="5" /><package id="StyleCop" developmentDependency="true" /></packages>`,
		[]string{"1 nuget:NLog", "1 nuget:StyleCop dev"}},
	{".config/dotnet-tools.json", "{\"version\": 1, \"tools\": {\n\"dotnet-ef\": {\"version\": \"9\", \"commands\": [\"dotnet-ef\"]}}}", []string{"2 nuget:dotnet-ef dev"}},
	{"paket.dependencies", "source https://api.nuget.org/v3/index.json\nnuget FSharp.Core\ngroup Test\n  nuget Expecto\n", []string{"2 nuget:FSharp.Core", "4 nuget:Expecto dev"}},
	{"M.psd1", "@{\n  # RequiredModules = @('No')\n  RequiredModules = @('Az.Accounts', @{ ModuleName = 'Pester'; ModuleVersion = '5.0' },\n    \"Last\")\n  'RequiredAssemblies' = 'x.dll'\n  PrivateData = @{ PSData = @{ Tags = 'a' } }\n}",
		[]string{"3 psgallery:Az.Accounts", "3 psgallery:Pester", "4 psgallery:Last"}},
	{"Strings.psd1", "ConvertFrom-StringData @'\nkey = value's\n'@", nil},
	{"requirements.psd1", "@{\n  PSDependOptions = @{ Target = 'x' }\n  Pester = '5.0'\n  'PSGalleryModule::InvokeBuild' = @{ Version = 'latest' }\n  'GitHub::x/y' = 'main'\n}",
		[]string{"3 psgallery:Pester dev", "4 psgallery:InvokeBuild dev"}},
	{"conanfile.txt", "[requires]\nzlib/1.3\n# no/1\n[tool_requires]\ncmake/3.22\n[generators]\nCMakeDeps\n", []string{"2 conan:zlib", "5 conan:cmake dev"}},
	{"conanfile.py", "class X(ConanFile):\n    name = 'a/b'\n    requires = \"zlib/1.3\", \\\n        \"fmt/10\"\n    def build_requirements(self):\n        self.test_requires(\"gtest/1.14\")\n",
		[]string{"3 conan:zlib", "4 conan:fmt", "6 conan:gtest dev"}},
	{"Project.toml", "[deps]\nJSON = \"682c\"\n[extras]\nTest = \"8dfe\"\n[compat]\njulia = \"1\"\n", []string{"2 julia:JSON", "4 julia:Test dev"}},
	{"DESCRIPTION", "Package: x\nDepends: R (>= 4.0),\n    methods\nImports: dplyr (>= 1.0), rlang\nSuggests:\n    testthat\nURL: https://x\n",
		[]string{"3 cran:methods", "4 cran:dplyr", "4 cran:rlang", "6 cran:testthat dev"}},
	{"packages.yml", "packages:\n  - package: dbt-labs/dbt_utils\n    version: 1\n  - git: \"https://github.com/o/n.git\"\n", []string{"2 dbt:dbt-labs/dbt_utils", "4 dbt:o/n"}},
	{"Chart.yaml", "name: x\ndescription: |\n  dependencies:\n    - name: no\ndependencies:\n- name: redis\n  repository: https://x\n- condition: a\n  name: kube-prometheus-stack # why\nmaintainers:\n- name: me\n",
		[]string{"6 helm:redis", "9 helm:kube-prometheus-stack"}},
	{"requirements.yaml", "dependencies:\n- name: redis\n", []string{"2 helm:redis"}},
	{"requirements.yml", "roles:\n  - name: geerlingguy.docker\n  - src: https://github.com/o/role.git\n    name: mine\n  - plain.role\ncollections:\n  - name: community.general\n    source: https://galaxy.ansible.com\n",
		[]string{"2 galaxy:geerlingguy.docker", "3 galaxy:o/role", "5 galaxy:plain.role", "7 galaxy:community.general"}},
}
