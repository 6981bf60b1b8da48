// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edithistory.h"

#include "models/format.h"
#include "models/tr.h"

#include <QLocale>

namespace models {

QString editText(const core::Edit &edit, const QLocale &locale)
{
    const auto count = static_cast<qint64>(edit.changes.size());
    const int plural = pluralOf(count);
    if (edit.kind == QLatin1String("mark-protected"))
        return counted(Words::tr("marking %1 account(s) as protected", "@info what an edit does", plural), count, locale);
    if (edit.kind == QLatin1String("mark-leaver"))
        return counted(Words::tr("marking %1 account(s) as leavers", "@info what an edit does", plural), count, locale);
    if (edit.kind == QLatin1String("mark-intended"))
        return counted(Words::tr("marking %1 account(s) as intended", "@info what an edit does", plural), count, locale);
    if (edit.kind == QLatin1String("clear-marks"))
        return counted(Words::tr("taking the marks off %1 account(s)", "@info what an edit does", plural), count, locale);
    if (edit.kind == QLatin1String("note"))
        return counted(Words::tr("the note on %1 account(s)", "@info what an edit does", plural), count, locale);
    if (edit.kind == QLatin1String("exception"))
        return counted(Words::tr("the exception for %1 account(s)", "@info what an edit does", plural), count, locale);
    if (edit.kind == QLatin1String("profile"))
        return Words::tr("the change of the profile", "@info what an edit does");
    if (edit.kind == QLatin1String("protected"))
        return Words::tr("the change of the protected accounts", "@info what an edit does");
    if (edit.kind == QLatin1String("view"))
        return Words::tr("the change of a view", "@info what an edit does");
    if (edit.kind == QLatin1String("price-book"))
        return Words::tr("the change of the price books", "@info what an edit does");
    return Words::tr("the last change", "@info what an edit does");
}

void EditHistory::push(const core::Edit &edit)
{
    if (edit.isEmpty())
        return;
    m_done.push_back(edit);
    m_undone.clear();
    emit changed();
}

void EditHistory::clear()
{
    m_done.clear();
    m_undone.clear();
    emit changed();
}

core::Edit EditHistory::undo()
{
    if (m_done.empty())
        return {};
    core::Edit edit = std::move(m_done.back());
    m_done.pop_back();
    core::Edit back = edit.inverse();
    m_undone.push_back(std::move(edit));
    emit changed();
    return back;
}

core::Edit EditHistory::redo()
{
    if (m_undone.empty())
        return {};
    m_done.push_back(std::move(m_undone.back()));
    m_undone.pop_back();
    emit changed();
    return m_done.back();
}

} // namespace models
