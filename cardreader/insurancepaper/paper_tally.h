// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/insurancepaper/paper_reader.h"

namespace insurancepaper {

/// Gathers what several pictures of one paper say. A value counts when two pictures gave the same one and none another.
class PaperTally {
public:
    static constexpr int kAgreeing = 2;
    /// Pictures after which what is still open is left to be typed; a symbol or a branch may not be on the paper at
    /// all.
    static constexpr int kEnough = 3;

    /// @param reading  pictures without any value are not counted: the paper may still be on its way
    void add(const PaperReading& reading);
    /// @return whether nothing is gained by another picture
    [[nodiscard]] bool isDone() const;
    /// @return what is certain
    [[nodiscard]] PaperReading certain() const;
    void wipe() { *this = PaperTally{}; }

private:
    template <typename Value>
    struct Votes {
        std::optional<Value> value;
        int agreeing = 0;
        bool contradicted = false;

        void add(const std::optional<Value>& seen) {
            if (!seen) {
                return;
            }
            contradicted = contradicted || (value && !value->sameAs(*seen));
            value = seen;
            ++agreeing;
        }
        [[nodiscard]] bool isCertain() const { return agreeing >= kAgreeing && !contradicted; }
    };

    [[nodiscard]] std::size_t certainFields() const;

    std::array<Votes<PaperText>, paperFields> m_values;
    Votes<cardfront::PrintedDate> m_birthdate;
    int m_pictures = 0;
};

}  // namespace insurancepaper
