// Roundtrip reads documents and writes them: roundtrip OUT FILE...
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	client "example.org/client"
)

func main() {
	for i, file := range os.Args[2:] {
		if err := roundtrip(file, filepath.Join(os.Args[1], fmt.Sprintf("%d.json", i))); err != nil {
			fmt.Println("refused:", strings.ReplaceAll(err.Error(), "\n", " "))
		} else {
			fmt.Println("ok")
		}
	}
}

func roundtrip(file, out string) error {
	in, err := os.Open(file)
	if err != nil {
		panic(err)
	}
	defer in.Close()
	document, err := client.Read(in)
	if err != nil {
		return err
	}
	written, err := os.Create(out)
	if err != nil {
		panic(err)
	}
	defer written.Close()
	return client.Write(written, document)
}
