// BANNER

// Package onrecord reads and writes documents of a JSON Schema. The types, and the checks that
// reading makes, are generated from it.
package onrecord

import (
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"strings"
)

// Read reads one document.
//
// What the types could not write again is refused: properties that the schema does not know, null,
// and lists and maps without content. So is most of what the schema refuses; the README of
// onrecord's clients lists what is not.
func Read(r io.Reader) (*Dossier, error) {
	text, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	var value any
	if err := json.Unmarshal(text, &value); err != nil {
		return nil, err
	}
	if err := known(value, reflect.TypeOf(Dossier{}), ""); err != nil {
		return nil, err
	}
	var document Dossier
	if err := json.Unmarshal(text, &document); err != nil {
		return nil, err
	}
	return &document, nil
}

// Write writes a document, indented by two spaces. It checks nothing.
func Write(w io.Writer, document *Dossier) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(document)
}

var anyJSON = reflect.TypeOf(json.RawMessage{})

// known says whether a value of type t keeps all of value. Values of another shape are left to the
// decoder, which refuses them.
func known(value any, t reflect.Type, path string) error {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if t == anyJSON {
		return nil
	}
	switch value := value.(type) {
	case nil:
		return fmt.Errorf("%s: null; what is not there is left out", path)
	case []any:
		if t.Kind() != reflect.Slice {
			return nil
		}
		for i, item := range value {
			if err := known(item, t.Elem(), fmt.Sprintf("%s/%d", path, i)); err != nil {
				return err
			}
		}
	case map[string]any:
		if t.Kind() == reflect.Map && len(value) == 0 {
			return fmt.Errorf("%s: {}; what is not there is left out", path)
		}
		for key, item := range value {
			below := path + "/" + key
			var inner reflect.Type
			switch t.Kind() {
			case reflect.Map:
				inner = t.Elem()
			case reflect.Struct:
				inner = property(t, key)
				if inner == nil {
					return fmt.Errorf("%s: %s has no such property", below, t.Name())
				}
			default:
				return nil
			}
			if err := known(item, inner, below); err != nil {
				return err
			}
		}
	}
	return nil
}

// property returns the type of the field that holds a property, nil where there is none.
func property(t reflect.Type, name string) reflect.Type {
	for i := 0; i < t.NumField(); i++ {
		tag, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		if tag == name {
			return t.Field(i).Type
		}
	}
	return nil
}
