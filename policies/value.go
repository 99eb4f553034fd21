package policies

import (
	"fmt"

	"github.com/open-policy-agent/opa/v1/ast"
)

// This file reads what policies answer. Every part must be of the type that is
// wanted, and every field one that is known: the callers of fields refuse the rest.

// fields reads an object field by field.
func fields(value ast.Value, read func(name string, value ast.Value) error) error {
	object, ok := value.(ast.Object)
	if !ok {
		return fmt.Errorf("%v is no object", value)
	}
	return object.Iter(func(key, value *ast.Term) error {
		name, err := asText(key.Value)
		if err != nil {
			return err
		}
		return read(name, value.Value)
	})
}

// field returns a field of an object, nil where it has none of the name.
func field(object ast.Object, name string) ast.Value {
	if term := object.Get(ast.InternedTerm(name)); term != nil {
		return term.Value
	}
	return nil
}

// elements reads an array.
func elements(value ast.Value, read func(value ast.Value) error) error {
	array, ok := value.(*ast.Array)
	if !ok {
		return fmt.Errorf("%v is no array", value)
	}
	return array.Iter(func(element *ast.Term) error { return read(element.Value) })
}

// named says which field an error is about.
func named(name string, err error) error {
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

func asText(value ast.Value) (string, error) {
	text, ok := value.(ast.String)
	if !ok {
		return "", fmt.Errorf("%v is no string", value)
	}
	return string(text), nil
}

func asTexts(value ast.Value) ([]string, error) {
	texts := []string{}
	return texts, elements(value, func(element ast.Value) error {
		text, err := asText(element)
		texts = append(texts, text)
		return err
	})
}

func asInt(value ast.Value) (int, error) {
	number, ok := value.(ast.Number)
	if ok {
		if n, ok := number.Int(); ok {
			return n, nil
		}
	}
	return 0, fmt.Errorf("%v is no whole number", value)
}

func asNumber(value ast.Value) (float64, error) {
	number, ok := value.(ast.Number)
	if ok {
		if n, ok := number.Float64(); ok {
			return n, nil
		}
	}
	return 0, fmt.Errorf("%v is no number", value)
}
