// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/dlib_engine.h"

namespace facematch {

namespace {

// The network's shape must match the file (spec/face-matching.md section 3). Filter counts are run-time values in it.
namespace net {

using namespace dlib;  // NOLINT(google-build-using-namespace): the type below is written in dlib's own words

template <typename Below>
using Newcomers = con<16, 3, 3, 1, 1, relu<affine<con<64, 1, 1, 1, 1, relu<affine<Below>>>>>>;
template <typename Below>
using Dense = concat2<tag1, tag2, tag2<Newcomers<tag1<Below>>>>;
template <long filters, typename Below>
using Transition = avg_pool<2, 2, 2, 2, con<filters, 1, 1, 1, 1, relu<affine<Below>>>>;
// Spelt out because dlib's short names leave strided layers unpadded.
template <typename Input>
using Stem = add_layer<max_pool_<3, 3, 2, 2, 1, 1>, relu<affine<add_layer<con_<32, 7, 7, 2, 2, 3, 3>, Input>>>>;

using First = Transition<40, repeat<3, Dense, Stem<input_rgb_image>>>;
using Second = Transition<68, repeat<6, Dense, First>>;
using Third = Transition<130, repeat<12, Dense, Second>>;
using Whole = loss_metric<fc_no_bias<128, avg_pool_everything<relu<affine<repeat<8, Dense, Third>>>>>>;

}  // namespace net

}  // namespace

Result<std::unique_ptr<FaceEngine>> makeDensenetEngine(const ModelStore& store, std::string_view model) {
    return dlib_engine::load<net::Whole>(store, model);
}

}  // namespace facematch
