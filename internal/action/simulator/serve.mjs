// Serves the simulation with one repository on a port of this machine.
import { simulation } from "@simulacrum/github-api-simulator";

const [owner, name] = ["acme", "widgets"];
simulation({
  initialState: {
    users: [{ login: "octocat", organizations: [owner] }],
    organizations: [{ login: owner }],
    repositories: [{ owner, name }],
    branches: [{ owner, repo: name, name: "main" }],
    blobs: [],
  },
}).listen(Number(process.argv[2]), "127.0.0.1");
