// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/card/person.h"

#include <array>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace simcard {
namespace {

struct Era {
    const char* name;
    const char* firstDay;
    int yearBefore;
};
constexpr std::array eras{Era{"令和", "2019-05-01", 2018}, Era{"平成", "1989-01-08", 1988},
                          Era{"昭和", "1926-12-25", 1925}, Era{"大正", "1912-07-30", 1911}};

std::string textOrEmpty(const nlohmann::json& object, const char* key) {
    const auto found = object.find(key);
    return found == object.end() || found->is_null() ? std::string() : found->get<std::string>();
}

Person readPerson(const nlohmann::json& object, const std::filesystem::path& folder) {
    Person person;
    person.id = object.at("id").get<std::string>();
    person.name = object.at("name").get<std::string>();
    person.birthdate = object.at("birthdate").get<std::string>();
    person.sex = object.at("sex").get<int>();
    person.address = object.at("address").get<std::string>();
    if (const auto photo = textOrEmpty(object, "photo"); !photo.empty()) {
        person.photo = folder / photo;
    }
    person.pin = textOrEmpty(object, "pin");
    person.signPassword = textOrEmpty(object, "signPassword");
    person.security = object.at("security").get<std::string>();
    person.cardExpires = object.at("cardExpires").get<std::string>();
    person.kind = object.value("kind", std::string("ordinary"));
    person.keysOf = textOrEmpty(object, "keys");
    person.gregorianBirth = textOrEmpty(object, "printedBirth") == "gregorian";
    if (person.birthdate.size() != 10 || person.cardExpires.size() != 10 || person.security.size() != 4) {
        throw std::runtime_error("person " + person.id + ": a date or the security code has the wrong length");
    }
    return person;
}

}  // namespace

std::vector<Person> loadPeople(const std::filesystem::path& folder) {
    const auto file = folder / "people.json";
    std::ifstream stream(file);
    if (!stream) {
        throw std::runtime_error("cannot read " + file.string());
    }
    try {
        std::vector<Person> people;
        const auto document = nlohmann::json::parse(stream);
        for (const auto& object : document.at("people")) {
            people.push_back(readPerson(object, folder));
        }
        return people;
    } catch (const nlohmann::json::exception& error) {
        throw std::runtime_error(file.string() + ": " + error.what());
    }
}

Person loadPerson(const std::filesystem::path& file) {
    std::ifstream stream(file);
    if (!stream) {
        throw std::runtime_error("cannot read " + file.string());
    }
    try {
        return readPerson(nlohmann::json::parse(stream), std::filesystem::absolute(file).parent_path());
    } catch (const nlohmann::json::exception& error) {
        throw std::runtime_error(file.string() + ": " + error.what());
    }
}

EraDate printedBirth(const Person& person) {
    EraDate date{{},
                 std::stoi(person.birthdate.substr(0, 4)),
                 std::stoi(person.birthdate.substr(5, 2)),
                 std::stoi(person.birthdate.substr(8, 2))};
    if (person.gregorianBirth) {
        return date;
    }
    for (const auto& era : eras) {
        if (person.birthdate >= era.firstDay) {
            date.eraName = era.name;
            date.year -= era.yearBefore;
            break;
        }
    }
    return date;
}

std::string birthDigits(const Person& person) {
    const auto date = printedBirth(person);
    std::array<char, 16> digits{};
    std::snprintf(digits.data(), digits.size(), "%02d%02d%02d", date.year % 100, date.month, date.day);
    return digits.data();
}

std::string verificationCodeB(const Person& person) {
    return birthDigits(person) + person.cardExpires.substr(0, 4) + person.security;
}

std::string compactDate(const std::string& date) {
    return date.substr(0, 4) + date.substr(5, 2) + date.substr(8, 2);
}

}  // namespace simcard
