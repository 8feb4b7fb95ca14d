// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace simcard {

/// Another program on this machine that wants the same card (card specification 10, 13 and 14).
class OtherProgram {
public:
    OtherProgram() = default;
    OtherProgram(const OtherProgram&) = delete;
    OtherProgram& operator=(const OtherProgram&) = delete;
    virtual ~OtherProgram() = default;

    /// Begins one of the plays of the switch `sharing` and comes back at once; empty: let go.
    virtual void play(const std::string& what) = 0;
    /// @return what it holds now: `none`, or the play once it has the card
    [[nodiscard]] virtual std::string state() const = 0;
};

}  // namespace simcard
