// Maps Teleport audit events, one per line, to ECS documents, with the module for Fluent Bit in wazero.
//
//	go run . ../../dist/teleport-ecs.fluent-bit.wasm < events.ndjson
package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"log"
	"os"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
)

// Mapper is one instance of the module. It must not be used by two goroutines at once.
type Mapper struct {
	memory                    api.Memory
	alloc, dealloc, transform api.Function
}

// NewMapper instantiates the module, which imports nothing and needs WebAssembly 1.0 only.
func NewMapper(ctx context.Context, wasm []byte) (*Mapper, error) {
	config := wazero.NewRuntimeConfig().WithCoreFeatures(api.CoreFeaturesV1)
	module, err := wazero.NewRuntimeWithConfig(ctx, config).Instantiate(ctx, wasm)
	if err != nil {
		return nil, err
	}
	return &Mapper{
		memory:    module.Memory(),
		alloc:     module.ExportedFunction("alloc"),
		dealloc:   module.ExportedFunction("dealloc"),
		transform: module.ExportedFunction("transform"),
	}, nil
}

// Transform maps the JSON text of one event. The document is empty when the event is to be dropped.
func (m *Mapper) Transform(ctx context.Context, event []byte) ([]byte, error) {
	block, err := m.alloc.Call(ctx, uint64(len(event)))
	if err != nil {
		return nil, err
	}
	if block[0] == 0 || !m.memory.Write(uint32(block[0]), event) {
		return nil, errors.New("no memory for the event")
	}
	defer m.dealloc.Call(ctx, block[0])
	packed, err := m.transform.Call(ctx, block[0], uint64(len(event)))
	if err != nil {
		return nil, err
	}
	// Place in the upper half, length in the lower. The bytes belong to the module until the next call.
	document, ok := m.memory.Read(uint32(packed[0]>>32), uint32(packed[0]))
	if !ok {
		return nil, errors.New("the document lies outside the memory")
	}
	return append([]byte(nil), document...), nil
}

func main() {
	ctx := context.Background()
	wasm, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	mapper, err := NewMapper(ctx, wasm)
	if err != nil {
		log.Fatal(err)
	}
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		document, err := mapper.Transform(ctx, lines.Bytes())
		if err != nil {
			log.Fatal(err)
		}
		if len(document) > 0 {
			fmt.Printf("%s\n", document)
		}
	}
	if err := lines.Err(); err != nil {
		log.Fatal(err)
	}
}
