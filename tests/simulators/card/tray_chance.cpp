// SPDX-License-Identifier: Apache-2.0
// Scenes and holders drawn by chance.
#include "tests/simulators/card/tray_scene.h"

#include <algorithm>
#include <array>
#include <string>

namespace simcard {
namespace {

void changeTypeface(TrayScene& scene, cv::RNG& random) {
    scene.typeface = static_cast<Typeface>(random.uniform(0, typefaceCount));
}

void changeLight(TrayScene& scene, cv::RNG& random) {
    scene.gain = random.uniform(0.5, 1.2);
    scene.slope = random.uniform(0.0, 0.6);
    scene.slopeDegrees = random.uniform(0.0, 360.0);
    scene.noise = random.uniform(0.0, 10.0);
}

void changeSharpness(TrayScene& scene, cv::RNG& random) {
    scene.blurPx = random.uniform(0.3, 2.2);
    scene.motionPx = random.uniform(0.0, 4.0);
}

void changePlace(TrayScene& scene, cv::RNG& random) {
    scene.degrees = random.uniform(-10.0, 10.0);
    scene.upsideDown = random.uniform(0, 2) == 1;
    scene.tilt = random.uniform(0.0, 0.03);
    scene.scale = random.uniform(0.85, 1.0);
}

void addGlare(TrayScene& scene, cv::RNG& random) {
    scene.glare = random.uniform(0.2, 1.0);
    scene.glareAt = {random.uniform(0.0, 1.0), random.uniform(0.0, 1.0)};
    scene.glareWidth = random.uniform(0.05, 0.16);
}

struct Day {
    int year;
    int month;
    int day;
};

std::string padded(int number, std::size_t width) {
    const auto digits = std::to_string(number);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

std::string written(const Day& day) {
    return padded(day.year, 4) + '-' + padded(day.month, 2) + '-' + padded(day.day, 2);
}

}  // namespace

const char* name(Trouble trouble) noexcept {
    static constexpr std::array names{"none", "typeface", "light", "blur", "turn", "glare", "sleeve", "everything"};
    return names.at(static_cast<std::size_t>(trouble));
}

TrayScene sceneWith(Trouble trouble, cv::RNG& random) {
    TrayScene scene;
    const auto has = [trouble](Trouble one) { return trouble == one || trouble == Trouble::Everything; };
    if (has(Trouble::Typeface)) {
        changeTypeface(scene, random);
    }
    if (has(Trouble::Light)) {
        changeLight(scene, random);
    }
    if (has(Trouble::Blur)) {
        changeSharpness(scene, random);
    }
    if (has(Trouble::Turn)) {
        changePlace(scene, random);
    }
    // Where everything comes together, a lamp or a sleeve is still there only now and then.
    if (trouble == Trouble::Glare || (trouble == Trouble::Everything && random.uniform(0, 3) == 0)) {
        addGlare(scene, random);
    }
    scene.sleeve = trouble == Trouble::Sleeve || (trouble == Trouble::Everything && random.uniform(0, 3) == 0);
    scene.jpegQuality = trouble == Trouble::None ? 0 : random.uniform(70, 96);
    scene.seed = random.next();
    return scene;
}

// Issued at 18 or later: to the tenth birthday; before: to the fifth; foreign residents: to the end of their stay.
// Source: card-applications.md section 5.
Person holderLike(const Person& base, int thisYear, cv::RNG& random) {
    auto person = base;
    const Day birth{thisYear - random.uniform(2, 101), random.uniform(1, 13), random.uniform(1, 29)};
    const int issued = std::max(birth.year + 1, thisYear - random.uniform(1, 9));
    const bool adult = issued - birth.year >= 18;
    person.birthdate = written(birth);
    person.gregorianBirth = random.uniform(0, 8) == 0;
    auto end = birth;
    end.year = issued + (adult ? 10 : 5);
    if (person.gregorianBirth) {
        end = {thisYear + random.uniform(1, 6), random.uniform(1, 13), random.uniform(1, 29)};
    }
    person.cardExpires = written(end);
    person.security = padded(random.uniform(0, 10000), 4);
    return person;
}

}  // namespace simcard
