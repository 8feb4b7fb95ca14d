// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/self_test.h"

#include <dlfcn.h>

#include <chrono>

namespace facematch {

namespace {

/// No face, but every network works as hard on it as on one: a soft pattern that is the same on every machine.
Frame syntheticPicture() {
    constexpr int sidePx = 240;
    Frame picture(sidePx, sidePx);
    int i = 0;
    for (std::uint8_t& value : picture.pixels()) {
        value = static_cast<std::uint8_t>(60 + (i / (sidePx * Frame::channels)) / 2 + (i * 7) % 64);
        ++i;
    }
    return picture;
}

/// Where the eyes, the nose and the mouth of a face would be in it.
constexpr Landmarks somewhere{{{90, 100}, {150, 100}, {120, 130}, {95, 160}, {145, 160}}};

}  // namespace

Result<SelfTest> selfTest(FaceChain& chain) {
    const Frame picture = syntheticPicture();
    const Face face{.box = {60, 60, 120, 140}, .landmarks = somewhere, .score = 1};
    // The first run also makes room for the layers.
    if (const auto first = chain.embed(picture, face); !first) {
        return tl::unexpected(first.error());
    }
    const auto before = std::chrono::steady_clock::now();
    if (const auto second = chain.embed(picture, face); !second) {
        return tl::unexpected(second.error());
    }
    const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - before;
    SelfTest result{
        .engine = std::string(chain.engine()), .milliseconds = spent.count(), .blas = linearAlgebra(), .openBlas = {}};
    result.openBlas = isOpenBlas(result.blas);
    return result;
}

std::filesystem::path linearAlgebra() {
    // Asked of the loader, as it answers dlib: Debian chooses libblas.so.3 by update-alternatives, not by package.
    const void* const function = dlsym(RTLD_DEFAULT, "cblas_sgemm");
    Dl_info where{};
    if (function == nullptr || dladdr(function, &where) == 0 || where.dli_fname == nullptr) {
        return {};
    }
    std::error_code unresolved;
    auto path = std::filesystem::canonical(where.dli_fname, unresolved);
    return unresolved ? std::filesystem::path(where.dli_fname) : path;
}

bool isOpenBlas(const std::filesystem::path& library) {
    return library.string().find("openblas") != std::string::npos;
}

}  // namespace facematch
