// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/card/bytes.h"
#include "tests/simulators/card/keys.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace simcard {

using FileId = std::uint16_t;

/// A transparent file. It opens with any one of @ref keys; without keys it is free.
struct ElementaryFile {
    Bytes content;
    std::vector<FileId> keys;
    bool never = false;  ///< unreadable for everybody: what this simulator does not hold
};

/// A record file: record number 1 is the first.
struct RecordFile {
    std::vector<Bytes> records;
};

/// PIN, password or verification code with its counter. Its state outlives the card's stay on the reader.
struct ReferenceData {
    std::string value;  ///< empty: never set, so never verified
    int triesMax = 3;
    int triesLeft = 3;
    int lengthMin = 4;
    int lengthMax = 4;
};

/// A private key; @ref key is the reference data it needs, 0 for none.
struct SigningKey {
    PrivateKey key;
    FileId needs = 0;
};

/// The name of what SELECT MF selects; a card without such an application has no master file.
inline constexpr std::string_view masterFile = "master file";

/// One application of the card with everything in it.
struct Application {
    std::string name;
    Bytes aid;
    std::map<FileId, ElementaryFile> files;
    std::map<FileId, RecordFile> recordFiles;
    std::map<FileId, ReferenceData*> secrets;
    std::map<FileId, SigningKey> signingKeys;
    FileId ownKey = 0;          ///< COMPUTE SIGNATURE with P2 = 00
    FileId internalKey = 0;     ///< INTERNAL AUTHENTICATE
    bool canChangePin = false;  ///< CHANGE REFERENCE DATA is known
    bool canChangeKey = false;  ///< CHANGE KEY (JICSAP) is known
    bool holderKnown = false;   ///< the telephone itself has checked its owner: everything is open, queries say 9000
};

}  // namespace simcard
