// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/iso7816/secret_bytes.h"

#include <array>
#include <cstring>

namespace cardreader {
/// A fixed number of decimal digits that are wiped on move, clear and death. Never a string, never printed, never
/// copied.
template <std::size_t Count>
class SecretDigits {
public:
    SecretDigits() = default;
    SecretDigits(SecretDigits&& other) noexcept : m_digits(other.m_digits), m_size(other.m_size) { other.wipe(); }
    SecretDigits& operator=(SecretDigits&& other) noexcept {
        if (this != &other) {
            m_digits = other.m_digits;
            m_size = other.m_size;
            other.wipe();
        }
        return *this;
    }
    SecretDigits(const SecretDigits&) = delete;
    SecretDigits& operator=(const SecretDigits&) = delete;
    ~SecretDigits() { wipe(); }

    /// @param digit  0 to 9
    /// @return false when full or not a digit; the content is then unchanged
    bool append(int digit) noexcept {
        if (m_size >= Count || digit < 0 || digit > 9) {
            return false;
        }
        m_digits.at(m_size++) = static_cast<std::uint8_t>('0' + digit);
        return true;
    }
    void removeLast() noexcept {
        if (m_size > 0) {
            m_digits[--m_size] = 0;
        }
    }
    void wipe() noexcept {
        explicit_bzero(m_digits.data(), m_digits.size());
        m_size = 0;
    }
    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] bool isComplete() const noexcept { return m_size == Count; }
    /// The digits as ASCII, as the card wants them; valid as long as this object.
    [[nodiscard]] BytesView ascii() const noexcept { return {m_digits.data(), m_size}; }

private:
    std::array<std::uint8_t, Count> m_digits{};
    std::size_t m_size = 0;
};

/// 利用者証明用暗証番号: the four digits of the user-authentication PIN.
class Pin : public SecretDigits<4> {};

/// 照合番号B: birth YYMMDD (year of the era) ‖ expiry YYYY ‖ security code, 14 digits, all printed on the card's front.
/// @source card-applications §3.2
class VerificationCodeB : public SecretDigits<14> {};
}  // namespace cardreader
