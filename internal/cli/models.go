package cli

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/stagecheck/stagecheck/policies"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
)

// modelFlags say by which models is judged.
type modelFlags struct {
	folders []string
	ids     []string
}

func (m *modelFlags) add(c *cobra.Command) {
	f := c.Flags()
	f.StringArrayVar(&m.folders, "policy", nil, "judge by the model in a folder of Rego, `DIR`, as well; repeatable")
	f.StringArrayVar(&m.ids, "model", nil, "judge by these models alone, built-in or of --policy, each by its `ID`; repeatable; built in are "+strings.Join(policies.Builtin(), ", "))
}

// source opens the folder of a model by its name; a nil folder is left out.
type source func(name string) (fs.FS, error)

// onDisk takes folders as they are.
func onDisk(name string) (fs.FS, error) {
	folder, err := policies.OpenFolder(name)
	if err != nil {
		return nil, err // a nil *Folder would be a folder
	}
	return folder, nil
}

// options returns what to load the models with, to be closed after that.
func (m *modelFlags) options(open source) (options []policies.Option, closer func(), err error) {
	var closers []io.Closer
	closer = func() {
		for _, folder := range closers {
			folder.Close() // it was only read
		}
	}
	if len(m.folders) > 0 {
		options = append(options, policies.WithSignals(signals()))
	}
	for _, name := range m.folders {
		folder, err := open(name)
		if err != nil {
			closer()
			return nil, nil, err
		}
		if folder == nil {
			continue
		}
		if c, ok := folder.(io.Closer); ok {
			closers = append(closers, c)
		}
		options = append(options, policies.WithModel(folder))
	}
	if len(m.ids) > 0 {
		options = append(options, policies.WithOnly(m.ids...))
	}
	return options, closer, nil
}

// engine loads the models. What is wrong with one of --policy is a
// [policies.ModelError].
func (m *modelFlags) engine(ctx context.Context, open source) (*policies.Engine, error) {
	options, closer, err := m.options(open)
	if err != nil {
		return nil, err
	}
	defer closer()
	engine, err := policies.New(ctx, options...)
	return engine, unknownModel(err)
}

// read returns what the models say of themselves and what their statements ask.
func (m *modelFlags) read(ctx context.Context) ([]policies.Model, []policies.Reading, error) {
	options, closer, err := m.options(onDisk)
	if err != nil {
		return nil, nil, err
	}
	defer closer()
	models, readings, err := policies.Read(ctx, options...)
	return models, readings, unknownModel(err)
}

// unknownModel takes an id that is no model's for a misuse.
func unknownModel(err error) error {
	var unknown *policies.UnknownModelError
	if errors.As(err, &unknown) {
		return misuse{unknown}
	}
	return err
}

// signals returns the ids of all signals that there are.
func signals() []string { return slices.Sorted(maps.Keys(catalogue.Load().Signals)) }
