// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/element.h"
#include "app/eligibility/eligibility_message.h"
#include "app/eligibility/verdicts.h"
#include "app/eligibility/wire_value.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace eligibility::layout {

/// One description of a block serves both directions: a layout is a function template `f(io, block)` that names the
/// fields in the order of the wire; with a Reader it fills the block (in any order of elements), with a Writer it
/// appends the elements. Every layout ends with `io.rest(block.others)`, which carries what no field stands for.

/// Folds a text to its key for comparison (number_rules.h).
using Key = QString (*)(QStringView);
template <typename Verdict>
using FromCode = Coded<Verdict> (*)(const QString&);

class Reader {
public:
    /// @param element  must outlive the reader
    explicit Reader(const Element& element) : m_element(element), m_taken(element.children.size(), false) {}

    void field(QStringView name, QString& value) { value = take(name); }
    void field(QStringView name, WireDate& value) { value = WireDate::received(take(name)); }
    void field(QStringView name, WireTime& value) { value = WireTime::received(take(name)); }
    void field(QStringView name, WireMonth& value) { value = WireMonth::received(take(name)); }
    void field(QStringView name, Identifier& value, Key key) {
        value.raw = take(name);
        value.key = key(value.raw);
    }
    /// Reads every element of that name that holds text.
    void texts(QStringView name, QStringList& values);
    /// Insurer numbers are written padded (number_rules.h) and read as they came.
    void insurer(QStringView name, Identifier& value);
    template <typename Verdict>
    void field(QStringView name, Coded<Verdict>& value, FromCode<Verdict> from) {
        value = from(take(name));
    }

    /// Reads the first element of that name, if it is there.
    template <typename T, typename Layout>
    void block(QStringView name, std::optional<T>& value, Layout layout) {
        if (const Element* const found = takeElement(name)) {
            read(*found, value.emplace(), layout);
        }
    }

    /// A container whose fields live in the same struct as what stands around it.
    template <typename T, typename Layout>
    void same(QStringView name, T& value, Layout layout) {
        if (const Element* const found = takeElement(name)) {
            read(*found, value, layout);
        }
    }

    /// Reads every element of that name.
    template <typename T, typename Layout>
    void each(QStringView name, QList<T>& values, Layout layout) {
        for (std::size_t i = 0; i < m_element.children.size(); ++i) {
            if (!m_taken[i] && m_element.children[i].name == name) {
                m_taken[i] = true;
                read(m_element.children[i], values.emplaceBack(), layout);
            }
        }
    }

    /// Reads the items of every container of that name; what else a container holds is carried in a container of its
    /// own.
    template <typename T, typename Layout>
    void listed(QStringView container, QStringView name, QList<T>& values, Layout layout) {
        for (std::size_t i = 0; i < m_element.children.size(); ++i) {
            if (!m_taken[i] && m_element.children[i].name == container) {
                m_taken[i] = true;
                Reader inside(m_element.children[i]);
                inside.each(name, values, layout);
                keepStrangers(inside);
            }
        }
    }

    /// Blocks that have a function of their own for each direction.
    void foreign(QStringView name, std::optional<SearchInfo>& search);
    void foreign(QStringView name, QList<SearchInfo>& searches);
    /// Qualifications at any depth (§9: one model nests them), in document order.
    void foreign(QStringView name, QList<Qualification>& qualifications);

    /// CharacterCodeIdentifier: only whether it is there is kept, for its value follows the encoding that is written.
    void encoding(bool& isNamed) { isNamed = !take(u"CharacterCodeIdentifier").isNull(); }

    /// What no field asked for, in its order. Call it last.
    void rest(std::vector<Element>& others);

    template <typename T, typename Layout>
    static void read(const Element& element, T& value, Layout layout) {
        Reader reader(element);
        layout(reader, value);
    }

private:
    [[nodiscard]] const Element* takeElement(QStringView name);
    /// @return the text of the first element of that name that is not taken yet; null when there is none. An element
    /// that holds elements is left for rest().
    [[nodiscard]] QString take(QStringView name);
    void keepStrangers(Reader& inside);

    const Element& m_element;
    std::vector<bool> m_taken;
    std::size_t m_done = 0;  ///< everything in front is taken
    std::vector<Element> m_strangers;
};

class Writer {
public:
    explicit Writer(Element& element, Encoding encoding = Encoding::Utf8) : m_element(element), m_encoding(encoding) {}

    void field(QStringView name, const QString& value) {
        if (!value.isNull()) {
            m_element.add(name.toString(), value);
        }
    }
    void field(QStringView name, const WireDate& value) { field(name, value.wire()); }
    void field(QStringView name, const WireTime& value) { field(name, value.wire()); }
    void field(QStringView name, const WireMonth& value) { field(name, value.wire()); }
    void field(QStringView name, const Identifier& value, Key /*key*/) { field(name, value.raw); }
    void texts(QStringView name, const QStringList& values) {
        for (const QString& value : values) {
            m_element.add(name.toString(), value);
        }
    }
    void insurer(QStringView name, const Identifier& value);
    template <typename Verdict>
    void field(QStringView name, const Coded<Verdict>& value, FromCode<Verdict> /*from*/) {
        const QString code = codeOf(value.value);
        field(name, code.isEmpty() ? value.raw : code);
    }

    template <typename T, typename Layout>
    void block(QStringView name, const std::optional<T>& value, Layout layout) {
        if (value) {
            write(m_element.add(name.toString()), *value, layout);
        }
    }
    template <typename T, typename Layout>
    void same(QStringView name, const T& value, Layout layout) {
        write(m_element.add(name.toString()), value, layout);
    }
    template <typename T, typename Layout>
    void each(QStringView name, const QList<T>& values, Layout layout) {
        for (const T& value : values) {
            write(m_element.add(name.toString()), value, layout);
        }
    }
    template <typename T, typename Layout>
    void listed(QStringView container, QStringView name, const QList<T>& values, Layout layout) {
        if (!values.isEmpty()) {
            Writer inside(m_element.add(container.toString()));
            inside.each(name, values, layout);
        }
    }
    void foreign(QStringView name, const std::optional<SearchInfo>& search);
    void foreign(QStringView name, const QList<SearchInfo>& searches);
    void foreign(QStringView name, const QList<Qualification>& qualifications);
    void encoding(bool isNamed) {
        if (isNamed) {
            m_element.add(QStringLiteral("CharacterCodeIdentifier"),
                          QString::number(m_encoding == Encoding::Utf8 ? 0 : 1));
        }
    }
    void rest(const std::vector<Element>& others) {
        m_element.children.insert(m_element.children.end(), others.begin(), others.end());
    }

    template <typename T, typename Layout>
    static void write(Element& element, const T& value, Layout layout) {
        Writer writer(element);
        layout(writer, value);
    }

private:
    Element& m_element;
    Encoding m_encoding;
};

}  // namespace eligibility::layout
