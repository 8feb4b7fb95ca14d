// SPDX-License-Identifier: Apache-2.0
#include "app/platform/passcode.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <QByteArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace platform {
namespace {

constexpr std::size_t saltBytes = 16;
constexpr std::size_t hashBytes = 32;
constexpr std::uint64_t memoryLimit = 160U << 20U;

using Salt = std::array<std::uint8_t, saltBytes>;
using Hash = std::array<std::uint8_t, hashBytes>;

struct Cost {
    int logN = 15;
    int r = 8;
    int p = 3;
};

struct Entry {
    Cost cost;
    Salt salt{};
    Hash hash{};
};

template <typename Bytes>
QString base64(const Bytes& bytes) {
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()))
            .toBase64(QByteArray::OmitTrailingEquals));
}

template <typename Bytes>
bool readBase64(const QString& text, Bytes& bytes) {
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || static_cast<std::size_t>((*decoded).size()) != bytes.size()) {
        return false;
    }
    std::ranges::copy(*decoded, reinterpret_cast<char*>(bytes.data()));
    return true;
}

std::optional<Hash> derive(PasscodeView passcode, const Salt& salt, const Cost& cost) {
    Hash hash{};
    const int done =
        EVP_PBE_scrypt(reinterpret_cast<const char*>(passcode.data()), passcode.size(), salt.data(), salt.size(),
                       std::uint64_t{1} << static_cast<unsigned>(cost.logN), static_cast<std::uint64_t>(cost.r),
                       static_cast<std::uint64_t>(cost.p), memoryLimit, hash.data(), hash.size());
    return done == 1 ? std::optional(hash) : std::nullopt;
}

/// Weaker costs than ours are refused: whoever may write the file could lower them unseen.
std::optional<Entry> parse(const QString& text) {
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        QStringLiteral(R"(\$scrypt\$ln=(1[5-7]),r=8,p=([3-8])\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43}))")));
    const auto match = form.match(text);
    Entry entry;
    if (!match.hasMatch() || !readBase64(match.captured(3), entry.salt) || !readBase64(match.captured(4), entry.hash)) {
        return std::nullopt;
    }
    entry.cost.logN = match.captured(1).toInt();
    entry.cost.p = match.captured(2).toInt();
    return entry;
}

bool stepsBy(PasscodeView passcode, int step) {
    return std::ranges::adjacent_find(passcode, [step](int one, int next) { return next - one != step; }) ==
           passcode.end();
}

}  // namespace

bool isGuessable(PasscodeView passcode) {
    return stepsBy(passcode, 0) || stepsBy(passcode, 1) || stepsBy(passcode, -1);
}

Result<QString> hashPasscode(PasscodeView passcode) {
    Salt salt{};
    const Cost cost;
    const bool random = RAND_bytes(salt.data(), static_cast<int>(salt.size())) == 1;
    const auto hash = random ? derive(passcode, salt, cost) : std::nullopt;
    if (!hash) {
        return tl::unexpected(Error{ErrorCode::PasscodeUnhashable});
    }
    return QStringLiteral("$scrypt$ln=%1,r=%2,p=%3$%4$%5")
        .arg(cost.logN)
        .arg(cost.r)
        .arg(cost.p)
        .arg(base64(salt), base64(*hash));
}

bool isPasscodeHash(const QString& hash) {
    return parse(hash).has_value();
}

bool passcodeMatches(PasscodeView passcode, const QString& hash) {
    const auto entry = parse(hash);
    if (!entry || passcode.size() < passcodeLeast || passcode.size() > passcodeMost) {
        return false;
    }
    auto derived = derive(passcode, entry->salt, entry->cost);
    const bool same = derived && CRYPTO_memcmp(derived->data(), entry->hash.data(), entry->hash.size()) == 0;
    if (derived) {
        OPENSSL_cleanse(derived->data(), derived->size());
    }
    return same;
}

}  // namespace platform
