// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace eligibility {

/// One element of a message as received: name, text and children in their order, so that nothing unknown is lost.
/// Messages have no attributes and no namespaces (eligibility-messages §2).
struct Element {
    QString name;
    QString text;  ///< exactly as received, leading and trailing spaces matter; empty when there are children
    std::vector<Element> children;
    std::int64_t line = -1;  ///< 1-based line of the start tag, -1 for elements made by us

    /// @return the first direct child of that name, or nullptr
    [[nodiscard]] const Element* child(QStringView childName) const;
    [[nodiscard]] Element* child(QStringView childName);

    /// @return the text of the first direct child of that name; empty when it is absent or empty (both mean "not
    /// given")
    [[nodiscard]] QString value(QStringView childName) const;

    /// @return whether the child exists and holds text
    [[nodiscard]] bool has(QStringView childName) const { return !value(childName).isEmpty(); }

    /// @return every element of that name at any depth below this one, in document order; what lies inside a found one
    /// belongs to it and is not looked at
    [[nodiscard]] std::vector<const Element*> descendants(QStringView elementName) const;

    /// Appends a child with text. @return the child
    Element& add(const QString& childName, const QString& childText = {});

    /// Appends a child with text unless the text is empty: what is not known is not sent.
    void addGiven(const QString& childName, const QString& childText);

    /// Compares names, texts and order; positions do not matter.
    [[nodiscard]] bool operator==(const Element& other) const;
};

}  // namespace eligibility
