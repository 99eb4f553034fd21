[[index .Test 0]]
