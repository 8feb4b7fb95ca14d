// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/layout.h"

#include "app/eligibility/number_rules.h"
#include "app/eligibility/qualification_fields.h"
#include "app/eligibility/search_info.h"

#include <utility>

namespace eligibility::layout {

void Reader::texts(QStringView name, QStringList& values) {
    for (QString text = take(name); !text.isNull(); text = take(name)) {
        values.append(text);
    }
}

void Reader::insurer(QStringView name, Identifier& value) {
    field(name, value, insurerKey);
}

void Reader::foreign(QStringView name, std::optional<SearchInfo>& search) {
    if (const Element* const found = takeElement(name)) {
        search = searchInfoFrom(*found);
    }
}

void Reader::foreign(QStringView name, QList<SearchInfo>& searches) {
    for (std::size_t i = 0; i < m_element.children.size(); ++i) {
        if (!m_taken[i] && m_element.children[i].name == name) {
            m_taken[i] = true;
            searches.append(searchInfoFrom(m_element.children[i]));
        }
    }
}

void Reader::foreign(QStringView name, QList<Qualification>& qualifications) {
    for (std::size_t i = 0; i < m_element.children.size(); ++i) {
        const Element& child = m_element.children[i];
        if (child.name == name) {
            m_taken[i] = true;
            qualifications.append(qualificationFrom(child));
            continue;
        }
        const auto below = child.descendants(name);
        m_taken[i] = m_taken[i] || !below.empty();
        for (const Element* const found : below) {
            qualifications.append(qualificationFrom(*found));
        }
    }
}

const Element* Reader::takeElement(QStringView name) {
    for (std::size_t i = 0; i < m_element.children.size(); ++i) {
        if (!m_taken[i] && m_element.children[i].name == name) {
            m_taken[i] = true;
            return &m_element.children[i];
        }
    }
    return nullptr;
}

QString Reader::take(QStringView name) {
    // Fields are mostly asked for in the order in which they came: what is in front is done.
    while (m_done < m_taken.size() && m_taken[m_done]) {
        ++m_done;
    }
    for (std::size_t i = m_done; i < m_element.children.size(); ++i) {
        const Element& child = m_element.children[i];
        if (!m_taken[i] && child.name == name && child.children.empty()) {
            m_taken[i] = true;
            return child.text.isNull() ? QString(QLatin1StringView("")) : child.text;
        }
    }
    return {};
}

void Reader::keepStrangers(Reader& inside) {
    Element strangers;
    inside.rest(strangers.children);
    if (!strangers.children.empty()) {
        strangers.name = inside.m_element.name;
        strangers.line = inside.m_element.line;
        m_strangers.push_back(std::move(strangers));
    }
}

void Reader::rest(std::vector<Element>& others) {
    for (std::size_t i = 0; i < m_element.children.size(); ++i) {
        if (!m_taken[i]) {
            others.push_back(m_element.children[i]);
        }
    }
    others.insert(others.end(), std::make_move_iterator(m_strangers.begin()),
                  std::make_move_iterator(m_strangers.end()));
    m_strangers.clear();
}

void Writer::foreign(QStringView /*name*/, const std::optional<SearchInfo>& search) {
    if (search) {
        m_element.children.push_back(toElement(*search));
    }
}

void Writer::foreign(QStringView /*name*/, const QList<SearchInfo>& searches) {
    for (const SearchInfo& search : searches) {
        m_element.children.push_back(toElement(search));
    }
}

void Writer::foreign(QStringView /*name*/, const QList<Qualification>& qualifications) {
    for (const Qualification& qualification : qualifications) {
        m_element.children.push_back(toElement(qualification));
    }
}

void Writer::insurer(QStringView name, const Identifier& value) {
    if (!value.raw.isNull()) {
        field(name, insurerNumberOnWire(value.raw));
    }
}

}  // namespace eligibility::layout
