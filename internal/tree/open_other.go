//go:build !unix

package tree

// nonblock is nothing where the file system holds no pipes.
const nonblock = 0
