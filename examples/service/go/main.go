// Pictures of a sound from a running service, written as JPEG.
//
//	TOKEN=... go run . SOUND.f32 FOLDER
//
// SOUND.f32 is float32, little-endian, one channel at 16 kHz: ffmpeg -i talk.wav -ar 16000 -ac 1 -f f32le SOUND.f32
// The stubs in ./viseme are made of the contract. With Debian 12's packages golang-go, golang-google-grpc-dev and
// golang-goprotobuf-dev, this folder as $GOPATH/src/example/session, and GO111MODULE=off GOPATH=$GOPATH:/usr/share/gocode:
//
//	protoc -I STUDIO/studio/service/stubs --go_out=plugins=grpc,paths=source_relative,import_path=viseme:viseme viseme.proto
//
// With newer plugins, which are told packages by module: --go_out=viseme --go-grpc_out=viseme, and for both
// --go_opt=paths=source_relative --go_opt=Mviseme.proto=example/session/viseme.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"

	"google.golang.org/grpc"
	"google.golang.org/grpc/metadata"

	"example/session/viseme"
)

const usual = "127.0.0.1:50054"

func send(session viseme.Viseme_SpeakClient, sound io.Reader) error {
	begin := &viseme.Begin{Avatar: "mara"}
	if err := session.Send(&viseme.SpeakRequest{What: &viseme.SpeakRequest_Begin{Begin: begin}}); err != nil {
		return err
	}
	piece := make([]byte, 64<<10)
	for {
		n, err := io.ReadFull(sound, piece)
		if n > 0 {
			samples := &viseme.Samples{Data: piece[:n/4*4]}
			if err := session.Send(&viseme.SpeakRequest{What: &viseme.SpeakRequest_Samples{Samples: samples}}); err != nil {
				return err
			}
		}
		if err != nil {
			return session.CloseSend()
		}
	}
}

func main() {
	if len(os.Args) != 3 {
		log.Fatal("usage: session SOUND.f32 FOLDER")
	}
	sound, err := os.Open(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	defer sound.Close()
	address := os.Getenv("ADDRESS")
	if address == "" {
		address = usual
	}
	// Only for a service on this machine; elsewhere grpc.WithTransportCredentials.
	connection, err := grpc.Dial(address, grpc.WithInsecure())
	if err != nil {
		log.Fatal(err)
	}
	defer connection.Close()
	ctx := metadata.AppendToOutgoingContext(context.Background(), "authorization", "Bearer "+os.Getenv("TOKEN"))
	session, err := viseme.NewVisemeClient(connection).Speak(ctx)
	if err != nil {
		log.Fatal(err)
	}
	go func() {
		// What went wrong is told by Recv.
		_ = send(session, sound)
	}()
	made := 0
	for {
		told, err := session.Recv()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			log.Fatal(err)
		}
		if picture := told.GetPicture(); picture != nil {
			name := filepath.Join(os.Args[2], fmt.Sprintf("%05d.jpg", picture.Index))
			if err := os.WriteFile(name, picture.Data, 0o600); err != nil {
				log.Fatal(err)
			}
			made++
		}
	}
	fmt.Println(made, "pictures")
}
