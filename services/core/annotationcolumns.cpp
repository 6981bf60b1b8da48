// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotationcolumns.h"

#include "core/aliases.h"

#include <algorithm>

namespace core {

namespace {

std::string exceptionText(const Exception &exception)
{
    QStringList parts {isDate(exception.until) ? toDate(exception.until).toString(Qt::ISODate) : QStringLiteral("open")};
    for (const QString &part : {exception.owner, exception.reason}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(" · ")).toStdString();
}

/// Codes by row, made as values come.
class Coder final
{
public:
    explicit Coder(Row rows)
    {
        m_column.wide = HugeArray<quint32>(rows);
        m_column.present = true;
    }
    void set(Row row, const std::string &text)
    {
        if (text.empty())
            return;
        const auto [at, isNew] = m_codes.try_emplace(text, static_cast<quint32>(m_column.values.size()));
        if (isNew)
            m_column.values.push_back(text);
        m_column.wide[row] = at->second;
    }
    /// Empty where no row has anything.
    CodeColumn take() { return m_column.values.size() > 1 ? std::move(m_column) : CodeColumn(); }

private:
    CodeColumn m_column;
    std::unordered_map<std::string, quint32> m_codes;
};

} // namespace

AnnotationColumns annotationColumns(const Annotations *annotations, const AccountTable &table, Day today)
{
    AnnotationColumns columns;
    if (!annotations || annotations->isEmpty())
        return columns;
    const bool hasTexts = std::any_of(annotations->all().begin(), annotations->all().end(),
        [](const Annotation &one) { return !one.note.isEmpty() || one.exception; });
    if (!hasTexts)
        return columns;
    Coder notes(table.rowCount());
    Coder exceptions(table.rowCount());
    const auto put = [&](Row row, const Annotation *one) {
        if (!one)
            return;
        notes.set(row, one->note.toStdString());
        if (one->exception && one->exception->isInForce(today))
            exceptions.set(row, exceptionText(*one->exception));
    };
    for (Row row = 0; row < table.rowCount(); ++row)
        put(row, annotations->find(table, row));
    for (const AccountAlias &alias : table.aliases())
        put(alias.row, annotations->find(alias));
    columns.note = notes.take();
    columns.exception = exceptions.take();
    return columns;
}

} // namespace core
