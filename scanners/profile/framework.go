package profile

import (
	"strings"

	"github.com/stagecheck/stagecheck/internal/expression"
)

// controllers is what most controllers of Kubernetes are built upon: they run
// as a service does, and serve a cluster in place of the web.
const controllers = "go:sigs.k8s.io/controller-runtime"

// frameworks are those that make a program one that serves the web or takes
// commands, by ecosystem and name, without the major version of a Go module.
// What clients build upon as often as servers, gRPC and aiohttp, tells neither.
var frameworks = map[string]sign{
	"go:github.com/gin-gonic/gin":            webFramework,
	"go:github.com/labstack/echo":            webFramework,
	"go:github.com/gofiber/fiber":            webFramework,
	"go:github.com/gorilla/mux":              webFramework,
	"go:github.com/go-chi/chi":               webFramework,
	"go:github.com/julienschmidt/httprouter": webFramework,
	"go:github.com/emicklei/go-restful":      webFramework,
	"go:github.com/beego/beego":              webFramework,
	"go:github.com/revel/revel":              webFramework,
	controllers:                              webFramework,
	"npm:express":                            webFramework,
	"npm:koa":                                webFramework,
	"npm:fastify":                            webFramework,
	"npm:@nestjs/core":                       webFramework,
	"npm:@hapi/hapi":                         webFramework,
	"npm:next":                               webFramework,
	"npm:nuxt":                               webFramework,
	"npm:apollo-server":                      webFramework,
	"npm:apollo-server-express":              webFramework,
	"npm:@apollo/server":                     webFramework,
	"npm:@sveltejs/kit":                      webFramework,
	"npm:@remix-run/node":                    webFramework,
	"npm:astro":                              webFramework,
	"npm:gatsby":                             webFramework,
	"npm:react-scripts":                      webFramework,
	"npm:@angular/platform-browser":          webFramework,
	"npm:restify":                            webFramework,
	"npm:hono":                               webFramework,
	"pypi:flask":                             webFramework,
	"pypi:django":                            webFramework,
	"pypi:fastapi":                           webFramework,
	"pypi:starlette":                         webFramework,
	"pypi:tornado":                           webFramework,
	"pypi:sanic":                             webFramework,
	"pypi:falcon":                            webFramework,
	"pypi:pyramid":                           webFramework,
	"pypi:bottle":                            webFramework,
	"pypi:gunicorn":                          webFramework,
	"pypi:uvicorn":                           webFramework,
	"pypi:uwsgi":                             webFramework,
	"pypi:granian":                           webFramework,
	"gem:rails":                              webFramework,
	"gem:sinatra":                            webFramework,
	"gem:hanami":                             webFramework,
	"gem:puma":                               webFramework,
	"gem:unicorn":                            webFramework,
	"cargo:actix-web":                        webFramework,
	"cargo:axum":                             webFramework,
	"cargo:rocket":                           webFramework,
	"cargo:warp":                             webFramework,
	"cargo:tide":                             webFramework,
	"cargo:poem":                             webFramework,
	"cargo:salvo":                            webFramework,
	"composer:laravel/framework":             webFramework,
	"composer:symfony/framework-bundle":      webFramework,
	"composer:slim/slim":                     webFramework,
	"composer:cakephp/cakephp":               webFramework,
	"composer:yiisoft/yii2":                  webFramework,
	"composer:drupal/core":                   webFramework,
	"composer:drupal/core-recommended":       webFramework,
	"nuget:swashbuckle.aspnetcore":           webFramework,
	"hex:phoenix":                            webFramework,
	"hex:plug_cowboy":                        webFramework,
	"hex:bandit":                             webFramework,
	"go:github.com/spf13/cobra":              commandFramework,
	"go:github.com/urfave/cli":               commandFramework,
	"go:github.com/alecthomas/kong":          commandFramework,
	"go:github.com/charmbracelet/bubbletea":  commandFramework,
	"npm:commander":                          commandFramework,
	"npm:yargs":                              commandFramework,
	"npm:oclif":                              commandFramework,
	"npm:@oclif/core":                        commandFramework,
	"npm:clipanion":                          commandFramework,
	"npm:ink":                                commandFramework,
	"pypi:click":                             commandFramework,
	"pypi:typer":                             commandFramework,
	"pypi:cliff":                             commandFramework,
	"pypi:docopt":                            commandFramework,
	"gem:thor":                               commandFramework,
	"gem:gli":                                commandFramework,
	"gem:dry-cli":                            commandFramework,
	"cargo:clap":                             commandFramework,
	"cargo:clap_complete":                    shellCompletion,
	"cargo:clap_mangen":                      shellCompletion,
	"pypi:argcomplete":                       shellCompletion,
	"pypi:shtab":                             shellCompletion,
	"cargo:argh":                             commandFramework,
	"cargo:structopt":                        commandFramework,
	"maven:info.picocli:picocli":             commandFramework,
	"composer:symfony/console":               commandFramework,
	"nuget:system.commandline":               commandFramework,
	"nuget:spectre.console.cli":              commandFramework,
}

// majorVersion ends the path of a Go module from its second major version on.
var majorVersion = expression.Lazy(`/v[0-9]+$`)

// framework returns what a dependency, "ecosystem:name", makes of a program.
func framework(dependency string) (g sign, ok bool) {
	if strings.HasPrefix(dependency, "go:") {
		dependency = majorVersion().ReplaceAllString(dependency, "")
	}
	if name, java := strings.CutPrefix(dependency, "maven:"); java && isJavaServer(name) {
		return webFramework, true
	}
	g, ok = frameworks[dependency]
	return g, ok
}

// isJavaServer knows the frameworks by the group, as each has many artefacts.
func isJavaServer(name string) bool {
	group, artefact, _ := strings.Cut(name, ":")
	switch group {
	case "io.dropwizard", "io.ktor", "io.javalin", "com.sparkjava", "io.helidon.webserver", "org.scalatra":
		return true
	case "com.typesafe.play", "org.playframework":
		return artefact == "play" || artefact == "sbt-plugin"
	case "org.http4s":
		return strings.HasSuffix(artefact, "-server")
	case "com.typesafe.akka", "org.apache.pekko":
		return strings.HasSuffix(artefact, "-http")
	case "com.lihaoyi":
		return artefact == "cask"
	case "org.springframework.boot":
		return strings.HasPrefix(artefact, "spring-boot-starter-web") || artefact == "org.springframework.boot.gradle.plugin"
	case "io.quarkus":
		return strings.HasPrefix(artefact, "quarkus-rest")
	case "io.micronaut":
		return strings.HasPrefix(artefact, "micronaut-http-server")
	}
	return false
}
