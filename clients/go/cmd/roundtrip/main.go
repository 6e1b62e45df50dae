// Roundtrip reads dossiers, writes them, reads them again and tells what got lost.
//
//	go run ./cmd/roundtrip [-write FOLDER] FILE...
//
// With -write it leaves what it wrote in FOLDER, as 0.json, 1.json...
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"sort"

	"w3id.org/onrecord"
)

func main() {
	folder := flag.String("write", "", "the `folder` to leave what was written in")
	flag.Parse()
	if flag.NArg() == 0 {
		flag.Usage()
		os.Exit(2)
	}
	failed := false
	for i, file := range flag.Args() {
		written, records, err := roundtrip(file)
		if err == nil && *folder != "" {
			err = os.WriteFile(filepath.Join(*folder, fmt.Sprintf("%d.json", i)), written, 0o644)
		}
		if err != nil {
			fmt.Printf("%s: %v\n", file, err)
			failed = true
			continue
		}
		fmt.Printf("%s: %d records, lossless\n", file, records)
	}
	if failed {
		os.Exit(1)
	}
}

// roundtrip returns what it wrote and how many top-level records that holds.
func roundtrip(file string) ([]byte, int, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, 0, err
	}
	first, err := onrecord.Read(bytes.NewReader(text))
	if err != nil {
		return nil, 0, fmt.Errorf("refused: %w", err)
	}
	var written bytes.Buffer
	if err := onrecord.Write(&written, first); err != nil {
		return nil, 0, err
	}
	second, err := onrecord.Read(bytes.NewReader(written.Bytes()))
	if err != nil {
		return nil, 0, fmt.Errorf("refused what it wrote itself: %w", err)
	}
	before, err := parse(text)
	if err != nil {
		return nil, 0, err
	}
	after, err := parse(written.Bytes())
	if err != nil {
		return nil, 0, err
	}
	if lost := difference(before, after, ""); lost != "" {
		return nil, 0, fmt.Errorf("not lossless: %s", lost)
	}
	again, err := json.Marshal(second)
	if err != nil {
		return nil, 0, err
	}
	reread, err := parse(again)
	if err != nil {
		return nil, 0, err
	}
	if lost := difference(after, reread, ""); lost != "" {
		return nil, 0, fmt.Errorf("not the same when read again: %s", lost)
	}
	records := len(first.Sources) + len(first.Actors) + len(first.Affiliations) +
		len(first.Places) + len(first.Events) + len(first.Relations) + len(first.Statements) +
		len(first.Gaps)
	return written.Bytes(), records, nil
}

// parse keeps numbers as they are written.
func parse(text []byte) (any, error) {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var value any
	err := decoder.Decode(&value)
	return value, err
}

// difference tells where two JSON values first differ, "" for nowhere. Numbers are compared by value.
func difference(before, after any, path string) string {
	switch before := before.(type) {
	case map[string]any:
		after, ok := after.(map[string]any)
		if !ok {
			return path
		}
		keys := map[string]bool{}
		for key := range before {
			keys[key] = true
		}
		for key := range after {
			keys[key] = true
		}
		sorted := make([]string, 0, len(keys))
		for key := range keys {
			sorted = append(sorted, key)
		}
		sort.Strings(sorted)
		for _, key := range sorted {
			old, was := before[key]
			new, is := after[key]
			if was != is {
				return path + "/" + key
			}
			if lost := difference(old, new, path+"/"+key); lost != "" {
				return lost
			}
		}
		return ""
	case []any:
		after, ok := after.([]any)
		if !ok || len(before) != len(after) {
			return path
		}
		for i := range before {
			if lost := difference(before[i], after[i], fmt.Sprintf("%s/%d", path, i)); lost != "" {
				return lost
			}
		}
		return ""
	case json.Number:
		after, ok := after.(json.Number)
		if !ok {
			return path
		}
		old, okOld := new(big.Rat).SetString(before.String())
		new, okNew := new(big.Rat).SetString(after.String())
		if before != after && !(okOld && okNew && old.Cmp(new) == 0) {
			return path
		}
		return ""
	default:
		if !reflect.DeepEqual(before, after) {
			return path
		}
		return ""
	}
}
