// What a client of the Go server does, with the studio's service in that server's place: it asks for the pictures of a sound in
// batches, and prints the SHA-256 of all of them. The studio hears the batches as one sound: 25 gives the same line as 8 8 9.
//
//	go run . SOUND.f32 SIZE...
//
// SOUND.f32 and the making of the stubs, here of monolithic.proto in ../monolithic, as in ../main.go. No token is asked for.
package main

import (
	"context"
	"crypto/sha256"
	"fmt"
	"log"
	"os"
	"strconv"

	"google.golang.org/grpc"

	"example/session/monolithic"
)

const (
	usual   = "127.0.0.1:50053"
	picture = 640 * 4 // bytes of sound for each
	before  = 8       // pictures whose sound a batch repeats
	behind  = 7       // and those that it looks ahead
)

func main() {
	if len(os.Args) < 3 {
		log.Fatal("usage: batches SOUND.f32 SIZE...")
	}
	sound, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	address := os.Getenv("ADDRESS")
	if address == "" {
		address = usual
	}
	connection, err := grpc.Dial(address, grpc.WithInsecure(),
		grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(100<<20), grpc.MaxCallSendMsgSize(100<<20)))
	if err != nil {
		log.Fatal(err)
	}
	defer connection.Close()
	client, all := monolithic.NewMonolithicServiceClient(connection), sha256.New()
	start := 0
	for _, one := range os.Args[2:] {
		count, err := strconv.Atoi(one)
		if err != nil {
			log.Fatal(err)
		}
		from := min(max(0, start-before)*picture, len(sound))
		to := min((start+count+behind)*picture, len(sound))
		answer, err := client.InferBatchComposite(context.Background(), &monolithic.CompositeBatchRequest{
			ModelId: "mara", RawAudio: sound[from:to], BatchSize: int32(count), StartFrameIdx: int32(start), SampleRate: 16000})
		if err != nil {
			log.Fatal(err)
		}
		if !answer.Success {
			log.Fatal(answer.Error)
		}
		for _, jpeg := range answer.CompositedFrames {
			all.Write(jpeg)
			start++
		}
	}
	fmt.Printf("%d pictures %x\n", start, all.Sum(nil))
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
