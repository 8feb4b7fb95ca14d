// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace simcard {

/// One synthetic person of resources/people/people.json, as far as a card needs to know.
struct Person {
    std::string id;
    std::string name;       ///< UTF-8, family and given name separated by U+3000
    std::string birthdate;  ///< yyyy-mm-dd, Gregorian
    int sex = 0;            ///< 1 male, 2 female
    std::string address;
    std::filesystem::path photo;  ///< empty: the card bears no photo
    std::string pin;              ///< four digits; empty: locked by the municipality
    std::string signPassword;     ///< empty: the card has no signature certificate
    std::string security;         ///< the four digits printed at the photo
    std::string cardExpires;      ///< yyyy-mm-dd
    std::string kind;             ///< ordinary, no-pin, infant, phone
    bool gregorianBirth = false;  ///< the front prints a Gregorian birth date
    std::string keysOf;           ///< whose keys and certificate the card uses; empty: its own
};

/// A birth date as the front of the card prints it.
struct EraDate {
    std::string eraName;  ///< 大正, 昭和, 平成, 令和; empty for a Gregorian date
    int year = 0;         ///< year of the era, or Gregorian
    int month = 0;
    int day = 0;
};

/// @throws std::runtime_error with the file and the cause
[[nodiscard]] std::vector<Person> loadPeople(const std::filesystem::path& folder);

/// One person, an object with the members of people.json; portrait beside the file. `keys` lends another person's keys:
/// the user-authentication certificate names nobody.
/// @throws std::runtime_error with the file and the cause
[[nodiscard]] Person loadPerson(const std::filesystem::path& file);

[[nodiscard]] EraDate printedBirth(const Person& person);

/// @return the six digits of the birth date as they are used in 生年月日 and verification code B
[[nodiscard]] std::string birthDigits(const Person& person);

/// @return the 14 digits of verification code B
[[nodiscard]] std::string verificationCodeB(const Person& person);

/// @return yyyymmdd of a yyyy-mm-dd date
[[nodiscard]] std::string compactDate(const std::string& date);

}  // namespace simcard
