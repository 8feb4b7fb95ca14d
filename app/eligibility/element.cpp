// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/element.h"

#include <algorithm>

namespace eligibility {

const Element* Element::child(QStringView childName) const {
    const auto found = std::ranges::find_if(children, [childName](const Element& e) { return e.name == childName; });
    return found == children.end() ? nullptr : &*found;
}

Element* Element::child(QStringView childName) {
    const auto found = std::ranges::find_if(children, [childName](const Element& e) { return e.name == childName; });
    return found == children.end() ? nullptr : &*found;
}

QString Element::value(QStringView childName) const {
    const Element* const found = child(childName);
    return found == nullptr ? QString() : found->text;
}

std::vector<const Element*> Element::descendants(QStringView elementName) const {
    std::vector<const Element*> result;
    for (const Element& each : children) {
        if (each.name == elementName) {
            result.push_back(&each);
        } else {
            const auto below = each.descendants(elementName);
            result.insert(result.end(), below.begin(), below.end());
        }
    }
    return result;
}

Element& Element::add(const QString& childName, const QString& childText) {
    Element& added = children.emplace_back();
    added.name = childName;
    added.text = childText;
    return added;
}

void Element::addGiven(const QString& childName, const QString& childText) {
    if (!childText.isEmpty()) {
        add(childName, childText);
    }
}

bool Element::operator==(const Element& other) const {
    return name == other.name && text == other.text && children == other.children;
}

}  // namespace eligibility
