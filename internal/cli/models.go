package cli

import (
	"context"
	"errors"
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
	f.StringArrayVar(&m.ids, "model", nil, "judge by these models alone, built-in or of --policy, each by its `ID`; repeatable; built in are\n"+strings.Join(policies.Builtin(), ", "))
}

// options returns what to load the models with, to be closed after that.
func (m *modelFlags) options() (options []policies.Option, closer func(), err error) {
	var open []*policies.Folder
	closer = func() {
		for _, folder := range open {
			folder.Close()
		}
	}
	if len(m.folders) > 0 {
		options = append(options, policies.WithSignals(signals()))
	}
	for _, name := range m.folders {
		folder, err := policies.OpenFolder(name)
		if err != nil {
			closer()
			return nil, nil, err
		}
		open = append(open, folder)
		options = append(options, policies.WithModel(folder))
	}
	if len(m.ids) > 0 {
		options = append(options, policies.WithOnly(m.ids...))
	}
	return options, closer, nil
}

// engine loads the models. What is wrong with one of --policy is a
// [policies.ModelError].
func (m *modelFlags) engine(ctx context.Context) (*policies.Engine, error) {
	options, closer, err := m.options()
	if err != nil {
		return nil, err
	}
	defer closer()
	engine, err := policies.New(ctx, options...)
	return engine, unknownModel(err)
}

// read returns what the models say of themselves and what their statements ask.
func (m *modelFlags) read(ctx context.Context) ([]policies.Model, []policies.Reading, error) {
	options, closer, err := m.options()
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
