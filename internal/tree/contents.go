package tree

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// maxContent is the largest blob that [Log.Contents] hands on, in bytes: as
// much as is read of a file by default.
const maxContent = 1 << 20

// Contents reads blobs by their ids in hexadecimal, in order, and hands on the
// number of each with its text, decoded as [Tree.Text] has it: nil for what is
// too large or no text. The text is good until take returns. One git process
// serves all, and is asked without waiting for its answers.
//
// It returns [ErrMissing] where the clone lacks one of them.
func (l *Log) Contents(ctx context.Context, ids []string, take func(i int, text []byte)) error {
	if len(ids) == 0 {
		return nil
	}
	return l.stream(ctx, strings.NewReader(strings.Join(ids, "\n")+"\n"), func(r io.Reader) error {
		in := bufio.NewReaderSize(r, 64<<10)
		var buffer []byte
		for i := range ids {
			text, err := nextContent(in, &buffer)
			if err != nil {
				return fmt.Errorf("git cat-file: %w", err)
			}
			take(i, text)
		}
		if _, err := in.ReadByte(); err != io.EOF {
			return errors.New("git cat-file answers more than it was asked")
		}
		return nil
	}, "cat-file", "--batch", "--buffer")
}

// nextContent reads one answer of cat-file: id, type and size on a line, the
// content, and a line break.
func nextContent(in *bufio.Reader, buffer *[]byte) ([]byte, error) {
	head, err := in.ReadSlice('\n')
	if err != nil {
		return nil, err
	}
	if bytes.HasSuffix(head, []byte(" missing\n")) {
		return nil, ErrMissing
	}
	fields := strings.Fields(string(head))
	if len(fields) != 3 {
		return nil, fmt.Errorf("it printed %.80q", head)
	}
	size, err := strconv.ParseInt(fields[2], 10, 64)
	if err != nil || size < 0 {
		return nil, fmt.Errorf("it printed %.80q", head)
	}
	if size > maxContent || fields[1] != "blob" {
		_, err := io.CopyN(io.Discard, in, size+1)
		return nil, err
	}
	*buffer = sized(*buffer, size+1)
	if _, err := io.ReadFull(in, *buffer); err != nil {
		return nil, err
	}
	return Decode((*buffer)[:size]), nil
}
