package fakegithub

import (
	"fmt"
	"net/url"
	"strings"
	"time"
)

// The addresses in answers are those of no server.
const home = "https://github.example"

func (s *Server) here(format string, args ...any) string {
	return fmt.Sprintf("%s/repos/%s/%s", home, s.Owner, s.Repo) + fmt.Sprintf(format, args...)
}

func (s *Server) runJSON(run *Run) map[string]any {
	return map[string]any{
		"id": run.ID, "node_id": fmt.Sprintf("CR_%d", run.ID),
		"name": run.Name, "head_sha": run.Head, "external_id": run.ExternalID,
		"url":         s.here("/check-runs/%d", run.ID),
		"html_url":    fmt.Sprintf("%s/%s/%s/runs/%d", home, s.Owner, s.Repo, run.ID),
		"details_url": orNull(run.DetailsURL),
		"status":      run.Status, "conclusion": orNull(run.Conclusion),
		"started_at": run.startedAt.Format(time.RFC3339), "completed_at": stamp(run.completedAt),
		"output": map[string]any{
			"title": orNull(run.Title), "summary": orNull(run.Summary), "text": orNull(run.Text),
			"annotations_count": len(run.Annotations),
			"annotations_url":   s.here("/check-runs/%d/annotations", run.ID),
		},
		"check_suite":   map[string]any{"id": 5},
		"app":           s.appJSON(run.App),
		"pull_requests": []any{},
	}
}

func (s *Server) annotationJSON(run *Run, a Annotation) map[string]any {
	if s.Rewrite != nil {
		a.Message = s.Rewrite(a.Message)
	}
	return map[string]any{
		"path":      a.Path,
		"blob_href": s.here("/git/blobs/%s", run.Head), "start_line": a.StartLine, "end_line": a.EndLine,
		"start_column": a.StartCol, "end_column": a.EndCol, "annotation_level": a.Level,
		"title": orNull(a.Title), "message": a.Message, "raw_details": orNull(a.RawDetails),
	}
}

func (s *Server) appJSON(app App) map[string]any {
	return map[string]any{
		"id": app.ID, "slug": app.Slug, "node_id": fmt.Sprintf("A_%d", app.ID), "name": app.Slug,
		"owner": s.userJSON("github"), "description": "", "external_url": home, "html_url": home + "/apps/" + app.Slug,
		"created_at": "2018-07-30T09:30:17Z", "updated_at": "2019-12-10T19:04:12Z",
		"permissions": map[string]string{"checks": "write"}, "events": []string{},
	}
}

func (s *Server) userJSON(login string) map[string]any {
	kind := "User"
	if strings.HasSuffix(login, "[bot]") {
		kind = "Bot"
	}
	at := home + "/users/" + url.PathEscape(login)
	user := map[string]any{"login": login, "id": 1, "node_id": "U_1", "gravatar_id": "", "type": kind, "site_admin": false}
	for _, name := range []string{
		"avatar_url", "events_url", "followers_url", "following_url", "gists_url", "html_url", "organizations_url",
		"received_events_url", "repos_url", "starred_url", "subscriptions_url", "url",
	} {
		user[name] = at
	}
	return user
}

func (s *Server) commentJSON(c *Comment) map[string]any {
	at := c.written.Format(time.RFC3339)
	return map[string]any{
		"id": c.ID, "node_id": fmt.Sprintf("IC_%d", c.ID), "body": c.Body, "user": s.userJSON(c.User),
		"url":        s.here("/issues/comments/%d", c.ID),
		"html_url":   fmt.Sprintf("%s/%s/%s/pull/%d#issuecomment-%d", home, s.Owner, s.Repo, c.Number, c.ID),
		"issue_url":  s.here("/issues/%d", c.Number),
		"created_at": at, "updated_at": at,
		"author_association": "NONE",
	}
}

// orNull is null for an empty string.
func orNull(s string) any {
	if s == "" {
		return nil
	}
	return s
}

func stamp(t time.Time) any {
	if t.IsZero() {
		return nil
	}
	return t.Format(time.RFC3339)
}
