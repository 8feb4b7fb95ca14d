// SPDX-License-Identifier: Apache-2.0
#include "facematch/worker/self_test_log.h"

#include "facematch/engines/self_test.h"

#include <QLoggingCategory>

namespace facematch {

namespace {

Q_LOGGING_CATEGORY(logVision, "uketsuke.vision", QtInfoMsg)

}  // namespace

void logSelfTest(FaceChain& chain) {
    const auto tested = selfTest(chain);
    if (!tested) {
        qCWarning(logVision) << "self-test" << QString::fromUtf8(name(tested.error().code));
        return;
    }
    qCInfo(logVision) << "self-test" << QString::fromStdString(tested->engine) << "embedding-ms" << tested->milliseconds
                      << "blas" << QString::fromStdString(tested->blas.string());
    if (!tested->openBlas) {
        qCWarning(logVision) << "self-test" << QString::fromUtf8(name(ErrorCode::BlasSlow));
    }
}

}  // namespace facematch
