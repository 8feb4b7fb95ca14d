// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/control_commands.h"

#include "tests/simulators/service/options.h"

#include <QJsonArray>
#include <QSslCertificate>

namespace simservice {
namespace {

QJsonObject good(QJsonObject answer = {}) {
    answer.insert(QStringLiteral("ok"), true);
    return answer;
}

QJsonObject bad(const QString& error) {
    return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), error}};
}

}  // namespace

QJsonObject ControlCommands::answer(const QJsonObject& request) {
    const QString what = request.value(u"do").toString();
    if (what == QStringLiteral("status")) {
        QJsonObject status = service.status();
        status.insert(QStringLiteral("port"), server.port());
        return good(status);
    }
    if (what == QStringLiteral("fault")) {
        return setFault(request);
    }
    if (what == QStringLiteral("chance")) {
        return setChance(request);
    }
    if (what == QStringLiteral("sample")) {
        return sample(request);
    }
    if (what == QStringLiteral("life")) {
        return good(service.lifeOf(request.value(u"person").toInteger()));
    }
    if (what == QStringLiteral("revoke")) {
        return revoke(request);
    }
    if (what == QStringLiteral("renew")) {
        return renew(request);
    }
    if (what == QStringLiteral("face")) {
        return pushFace(request);
    }
    if (what == QStringLiteral("home-consent")) {
        return consentAtHome(request);
    }
    if (what == QStringLiteral("quit")) {
        server.stop();
        return good();
    }
    return bad(QStringLiteral("unknown command"));
}

QJsonObject ControlCommands::setFault(const QJsonObject& request) {
    const QString name = request.value(u"name").toString();
    const auto value = request.value(name == QStringLiteral("delay") ? u"milliseconds" : u"status").toInt();
    const auto fault = faultByName(name, value);
    if (!fault) {
        return bad(QStringLiteral("unknown fault"));
    }
    faults.set(*fault);
    server.applyFault();
    return good();
}

QJsonObject ControlCommands::setChance(const QJsonObject& request) {
    const auto seed = static_cast<std::uint64_t>(request.value(u"seed").toInteger(1));
    const std::string wrong = plan.set(request.value(u"list").toString().toStdString(), seed);
    return wrong.empty() ? good() : bad(QString::fromStdString(wrong));
}

QJsonObject ControlCommands::sample(const QJsonObject& request) {
    QJsonArray people;
    const QList<Insured> rows = store.sample(request.value(u"limit").toInt(5));
    for (const Insured& each : rows) {
        QJsonObject person = toJson(each);
        person.insert(QStringLiteral("person"), each.person);
        people.append(person);
    }
    return good({{QStringLiteral("people"), people}});
}

QJsonObject ControlCommands::revoke(const QJsonObject& request) {
    const auto certificates = QSslCertificate::fromPath(request.value(u"pem").toString(), QSsl::Pem);
    const bool done = !certificates.isEmpty() && authority.revoke(certificates.front().toDer(), now());
    return done ? good() : bad(QStringLiteral("pem names no certificate of the cards' authority"));
}

QJsonObject ControlCommands::renew(const QJsonObject& request) {
    const QList<Insured> life = store.byCard(request.value(u"old").toString().toLatin1());
    if (life.isEmpty()) {
        return bad(QStringLiteral("nobody has that card"));
    }
    const QByteArray card = request.value(u"new").toString().toLatin1();
    return store.bindCard(card, life.front().person, now()) ? good() : bad(QStringLiteral("the store refused it"));
}

QJsonObject ControlCommands::consentAtHome(const QJsonObject& request) {
    const QString care = request.value(u"care").toString();
    const qint64 person = request.value(u"person").toInteger();
    if (store.byPerson(person).isEmpty() || (care != QStringLiteral("2") && care != QStringLiteral("3"))) {
        return bad(QStringLiteral("takes a person, and care 2 or 3"));
    }
    service.consentAtHome(person, care, request.value(u"items").toVariant().toStringList());
    return good();
}

QJsonObject ControlCommands::pushFace(const QJsonObject& request) {
    if (folder == nullptr) {
        return bad(QStringLiteral("started without --files"));
    }
    const std::string bytes = service.receptions().faceOf(request.value(u"person").toInteger());
    const QString path = bytes.empty() ? QString() : folder->pushFace(bytes);
    return path.isEmpty() ? bad(QStringLiteral("no such person, or the folder cannot be written"))
                          : good({{QStringLiteral("file"), path}});
}

}  // namespace simservice
