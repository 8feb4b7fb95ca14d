// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <dlib/dnn.h>

namespace facematch::resnet_net {

using namespace dlib;  // NOLINT(google-build-using-namespace): the type below is written in dlib's own words

// The shape of dlib_face_recognition_resnet_model_v1.dat, and of Taguchi's file of the same network
// (spec/face-matching.md section 3): residual blocks of two 3 x 3 convolutions; where a block halves the picture, its
// shortcut is an average pool.
template <long filters, int stride, typename Below>
using Body = affine<con<filters, 3, 3, 1, 1, relu<affine<con<filters, 3, 3, stride, stride, Below>>>>>;
template <long filters, typename Below>
using Same = relu<add_prev1<Body<filters, 1, tag1<Below>>>>;
template <long filters, typename Below>
using Down = relu<add_prev2<avg_pool<2, 2, 2, 2, skip1<tag2<Body<filters, 2, tag1<Below>>>>>>>;

template <typename Input>
using Stem = max_pool<3, 3, 2, 2, relu<affine<con<32, 7, 7, 2, 2, Input>>>>;
// Nested by hand: dlib's repeat<> writes another file.
using Small = Same<32, Same<32, Same<32, Stem<input_rgb_image_sized<150>>>>>;
using Middle = Same<64, Same<64, Same<64, Down<64, Small>>>>;
using Large = Same<128, Same<128, Down<128, Middle>>>;
using Largest = Down<256, Same<256, Same<256, Down<256, Large>>>>;
using Whole = loss_metric<fc_no_bias<128, avg_pool_everything<Largest>>>;

}  // namespace facematch::resnet_net
