# Take over what exists already: terraform plan shows what the resource must say.
import {
  to = aws_s3_bucket.first
  id = "the-name-of-the-bucket"
}

resource "aws_s3_bucket" "first" {
  bucket = "the-name-of-the-bucket"
}
