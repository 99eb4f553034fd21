[[range .Build]][[.]]
[[end]]