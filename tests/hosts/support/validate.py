"""Validates JSON files by a JSON Schema: prints what is wrong, a line each, as JSON."""

import json
import sys

import jsonschema

schema, files = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:3])
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
print(json.dumps([[error.message for error in validator.iter_errors(file)] for file in files]))
