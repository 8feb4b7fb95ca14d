// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/consent_exceptions.h"

#include "app/eligibility/number_rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <algorithm>
#include <memory>

namespace eligibility {
namespace {

constexpr int japanOffsetSeconds = 9 * 60 * 60;

struct Free {
    void operator()(X509* one) const { X509_free(one); }
    void operator()(EVP_PKEY* one) const { EVP_PKEY_free(one); }
    void operator()(EVP_MD_CTX* one) const { EVP_MD_CTX_free(one); }
    void operator()(BIO* one) const { BIO_free(one); }
};

const unsigned char* asBytes(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

std::unique_ptr<X509, Free> certificateFrom(const QByteArray& pem) {
    const std::unique_ptr<BIO, Free> bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return std::unique_ptr<X509, Free>(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
}

bool isCurrent(const X509& certificate, const QDateTime& now) {
    time_t moment = now.toSecsSinceEpoch();
    return X509_cmp_time(X509_get0_notBefore(&certificate), &moment) < 0 &&
           X509_cmp_time(X509_get0_notAfter(&certificate), &moment) > 0;
}

bool isSigned(const QByteArray& bytes, const QByteArray& signature, X509& certificate) {
    const std::unique_ptr<EVP_PKEY, Free> key(X509_get_pubkey(&certificate));
    const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
    return key != nullptr && context != nullptr &&
           EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1 &&
           EVP_DigestVerify(context.get(), asBytes(signature), static_cast<std::size_t>(signature.size()),
                            asBytes(bytes), static_cast<std::size_t>(bytes.size())) == 1;
}

bool isArea(const QString& text) {
    const bool digits = std::ranges::all_of(text, [](QChar one) { return one >= u'0' && one <= u'9'; });
    return digits && (text.size() == 2 || isInstitutionCode(text));
}

}  // namespace

EmergencyAccess::EmergencyAccess(const EmergencyRequest& request)
    : m_request(request), m_until(request.at.addSecs(std::chrono::seconds(emergencyLifetime).count())) {}

Result<EmergencyAccess> EmergencyAccess::open(const EmergencyRequest& request) {
    const QString first = nameKey(request.firstStaff);
    const QString second = nameKey(request.secondStaff);
    if (first.isEmpty() || second.isEmpty() || first == second || request.reason.trimmed().isEmpty() ||
        !request.at.isValid()) {
        return tl::unexpected(Error{ErrorCode::EmergencyIncomplete});
    }
    return EmergencyAccess(request);
}

Result<LiveConsent> EmergencyAccess::consent(const QString& element, const QDateTime& now) {
    if (now > m_until) {
        return tl::unexpected(Error{ErrorCode::EmergencyOver});
    }
    if (!m_viewed.contains(element)) {
        m_viewed.append(element);
    }
    return LiveConsent(m_request.person, element, m_until, ConsentGround::Emergency, m_request.reason);
}

void EmergencyAccess::close(const QDateTime& at) {
    // The last moment of viewing lies before the closing.
    endAt(at.addMSecs(-1));
}

void EmergencyAccess::endAt(const QDateTime& lastMoment) {
    m_until = std::min(m_until, lastMoment);
}

EmergencyNotice EmergencyAccess::notice() const {
    return {m_request.firstStaff, m_request.secondStaff, m_request.reason, m_request.at, m_until, m_viewed};
}

bool needsBanner(ConsentGround ground) {
    return ground == ConsentGround::Emergency || ground == ConsentGround::Disaster;
}

Result<DisasterOrder> DisasterOrder::verify(const QByteArray& order, const QByteArray& signature,
                                            const QByteArray& certificatePem, const QDateTime& now) {
    const tl::unexpected<Error> wrong(Error{ErrorCode::DisasterOrderWrong});
    const auto certificate = certificateFrom(certificatePem);
    if (certificate == nullptr || !isCurrent(*certificate, now) || !isSigned(order, signature, *certificate)) {
        return wrong;
    }
    const QJsonObject object = QJsonDocument::fromJson(order).object();
    const auto day = [&object](const char* key) {
        return QDate::fromString(object.value(QLatin1StringView(key)).toString(), Qt::ISODate);
    };
    DisasterOrder result;
    result.m_id = object.value(QStringLiteral("order")).toString();
    result.m_from = day("from");
    result.m_until = day("until");
    for (const auto area : object.value(QStringLiteral("areas")).toArray()) {
        result.m_areas.append(area.toString());
    }
    const bool whole = !result.m_id.isEmpty() && result.m_from.isValid() && result.m_until >= result.m_from &&
                       !result.m_areas.isEmpty() && std::ranges::all_of(result.m_areas, isArea);
    return whole ? Result<DisasterOrder>(result) : wrong;
}

Result<LiveConsent> DisasterOrder::consent(const InsuredPerson& person, const QString& element,
                                           const QString& institutionCode, const QDateTime& now) const {
    const QDate today = now.toOffsetFromUtc(japanOffsetSeconds).date();
    const bool here = m_areas.contains(institutionCode) || m_areas.contains(institutionCode.left(2));
    if (!here || !isInstitutionCode(institutionCode) || today < m_from || today > m_until) {
        return tl::unexpected(Error{ErrorCode::DisasterElsewhere});
    }
    const QDateTime end(m_until.addDays(1), QTime(0, 0), Qt::OffsetFromUTC, japanOffsetSeconds);
    const auto until = std::min(end.addMSecs(-1), now.addSecs(std::chrono::seconds(consentLifetime).count()));
    return LiveConsent(person, element, until, ConsentGround::Disaster, QStringLiteral("disaster ") + m_id);
}

}  // namespace eligibility
