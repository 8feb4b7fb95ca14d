# SPDX-License-Identifier: Apache-2.0
"""resources/models/manifest.json as packaging/models sees it: which file is the right one, and why another is refused."""

import hashlib
import json

# Licences that let a clinic use, and a vendor ship, a model. The product's own list is in facematch/engines/model_store.cpp; a test holds both together.
PERMITTED = ("Apache-2.0", "BSD-3-Clause", "BSL-1.0", "CC0-1.0", "MIT")
MOST_BYTES = 64 << 20


class Wrong(Exception):
    """Why a file or a model is refused."""


def git_blob(content):
    return hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()


class Item:
    """A file that the manifest names: a model, or one of the originals that it is converted from."""

    def __init__(self, row):
        self.file, self.url, self.bytes = row["file"], row["url"], row["bytes"]
        self.sha256, self.blob = row.get("sha256", ""), row.get("gitBlob", "")
        if not self.file or "/" in self.file or self.file in (".", ".."):
            raise Wrong(f"the manifest names the file '{self.file}'")

    @property
    def known(self):
        """Whether the manifest can tell the right file from another."""
        return bool(self.sha256 or self.blob)

    def check(self, path, manifest):
        """Raises Wrong with the reason if the file is there but not the right one; FileNotFoundError if it is not there."""
        size = path.stat().st_size
        if self.bytes and size < self.bytes:
            raise Wrong(f"truncated: {size} of {self.bytes} bytes")
        if size > (self.bytes or MOST_BYTES):
            raise Wrong(f"too large: {size} instead of {self.bytes or MOST_BYTES} bytes")
        content = path.read_bytes()
        manifest.refuse_known(content)
        if self.sha256 and hashlib.sha256(content).hexdigest() != self.sha256:
            raise Wrong("damaged or swapped: other bytes than the manifest's (SHA-256 differs)")
        if self.blob and git_blob(content) != self.blob:
            raise Wrong("damaged or swapped: other bytes than the manifest's (git's blob name differs)")


class Model(Item):
    def __init__(self, row):
        super().__init__(row)
        self.name, self.required = row["name"], row["required"]
        self.licence, self.licence_file, self.origin = row["licence"], row["licenceFile"], row["origin"]
        self.restriction = row.get("restriction", "")
        self.conversion, self.on_request = row.get("conversion", ""), row.get("onRequest", False)
        self.originals = [Item(one) for one in row.get("originals", [])]

    def refuse_unlicensed(self, manifest):
        for one in manifest.refused:
            if self.file in one["files"]:
                raise Wrong(f"not licensed for this use: {one['why']}")
        if self.restriction:
            raise Wrong(f"not licensed for this use: {self.restriction}")
        if self.licence not in PERMITTED:
            raise Wrong(f"not licensed for this use: {self.licence or 'no licence'} is not one of {', '.join(PERMITTED)}")


class Manifest:
    def __init__(self, path):
        try:
            document = json.loads(path.read_text(encoding="utf-8"))
            self.models = [Model(row) for row in document["models"]]
            self.refused = document.get("refused", [])
        except (ValueError, KeyError, TypeError, AttributeError) as problem:
            raise Wrong(f"the manifest {path} is damaged ({type(problem).__name__}: {problem})") from problem
        if not self.models:
            raise Wrong(f"the manifest {path} names no model")

    def refuse_known(self, content):
        """Whatever its name: what may not be used is known by its bytes."""
        blob = git_blob(content)
        for one in self.refused:
            if blob in one["gitBlobs"]:
                raise Wrong(f"not licensed for this use: it is {one['name']}: {one['why']}")

    def refused_in(self, folder):
        """@return [(file, why)] of what lies in a folder and may not be used"""
        return [(file, one["why"]) for one in self.refused for file in one["files"] if (folder / file).exists()]
