package circleci_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
)

func TestZZDump(t *testing.T) {
	dir := os.Getenv("DUMP")
	if dir == "" {
		t.Skip()
	}
	files := pipelinetest.Repository{}
	filepath.Walk(dir, func(p string, i os.FileInfo, err error) error {
		if err == nil && !i.IsDir() {
			b, _ := os.ReadFile(p)
			rel, _ := filepath.Rel(dir, p)
			files[rel] = string(b)
		}
		return nil
	})
	p, q := read(files)
	fmt.Println(pipelinetest.Render(p, q))
}
