//go:build unix

package tree

import "syscall"

// nonblock lets a pipe be opened, and then be refused, instead of waiting for a writer.
const nonblock = syscall.O_NONBLOCK
