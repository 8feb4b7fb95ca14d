// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>

namespace ui {

/// Somebody acts for the person whose card lies there (代理): who, whether the desk looks at what shows it, and the
/// mark that every screen bears from then on.
/// @thread the main thread
class ProxyModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of KioskViewModel")

    Q_PROPERTY(bool offered READ offered NOTIFY changed)
    Q_PROPERTY(Kind kind READ kind NOTIFY changed)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)

public:
    enum class Kind : std::uint8_t { None, Parent, Guardian, Chosen, Carer };
    Q_ENUM(Kind)

    /// How far the desk is, on K05p.
    enum class Stage : std::uint8_t {
        Waiting,   ///< the desk has been told
        Seeing,    ///< staff is here: what shows the relation
        Deciding,  ///< and what he may do
    };
    Q_ENUM(Stage)

    /// What staff has seen.
    enum class Evidence : std::uint8_t { ChildPaper, Register, Mandate, StaffBadge, Known };
    Q_ENUM(Evidence)

    /// What the proxy may do, as staff says.
    enum class Scope : std::uint8_t {
        ConsentToday,  ///< also answer the consent question, in this visit
        ConsentKept,   ///< and it need not be shown again for a while
        ReceptionOnly,
    };
    Q_ENUM(Scope)

    using QObject::QObject;

    [[nodiscard]] bool offered() const { return m_offered; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] Stage stage() const { return m_stage; }

    void setOffered(bool offered);  ///< K02 has the key
    void setKind(Kind kind);
    void setStage(Stage stage);

signals:
    void changed();

    void wanted();                                ///< K02: somebody acts
    void named(ui::ProxyModel::Kind kind);        ///< K02p; None: the person himself
    void skipped();                               ///< K05p: on without the consent
    void seen(ui::ProxyModel::Evidence what);     ///< K05p, staff
    void confirmed(ui::ProxyModel::Scope scope);  ///< K05p, staff
    void denied();                                ///< K05p, staff: nothing shows it

private:
    bool m_offered = false;
    Kind m_kind = Kind::None;
    Stage m_stage = Stage::Waiting;
};

}  // namespace ui
