// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings.h"

#include <utility>

namespace models {

namespace {

constexpr qsizetype kMostSteps = 200;

} // namespace

void Settings::load(const SettingsState &state)
{
    m_state = state;
    m_steps.clear();
    m_done = 0;
    announce(AllParts);
    emit stepsChanged();
}

void Settings::takeProfile(const core::Profile &profile)
{
    if (m_state.profile == profile)
        return;
    m_state.profile = profile;
    emit profileChanged(profile);
}

void Settings::takeJudging(const QString &rules, const QString &priceBook)
{
    if (m_state.rules == rules && m_state.priceBook == priceBook)
        return;
    m_state.rules = rules;
    m_state.priceBook = priceBook;
    emit judgingChanged(rules, priceBook);
}

void Settings::takeProtected(const core::ProtectedEntriesPtr &entries)
{
    Q_ASSERT(entries);
    if (*m_state.protectedEntries == *entries)
        return;
    m_state.protectedEntries = entries;
    emit protectedChanged(entries);
}

void Settings::takeTheme(ThemeChoice theme)
{
    if (std::exchange(m_state.look.theme, theme) != theme)
        emit lookChanged(m_state.look);
}

void Settings::takeOwnBooks(PriceBooks books)
{
    if (*m_state.ownBooks == books)
        return;
    m_state.ownBooks = std::make_shared<const PriceBooks>(std::move(books));
    m_isTaking = true;
    emit priceBooksChanged(*m_state.ownBooks);
    m_isTaking = false;
}

void Settings::takeThresholds(const QList<core::Threshold> &thresholds)
{
    if (m_state.thresholds == thresholds)
        return;
    m_state.thresholds = thresholds;
    m_isTaking = true;
    emit thresholdsChanged(m_state.thresholds);
    m_isTaking = false;
}

void Settings::forgetSteps()
{
    m_steps.clear();
    m_done = 0;
    emit stepsChanged();
}

void Settings::setProfile(const core::Profile &profile, const QString &what, const QString &merge)
{
    SettingsState next = m_state;
    next.profile = profile;
    change(ProfilePart, std::move(next), what, merge);
}

void Settings::setProtected(core::ProtectedEntries entries, const QString &what)
{
    SettingsState next = m_state;
    next.protectedEntries = std::make_shared<const core::ProtectedEntries>(std::move(entries));
    change(ProtectedPart, std::move(next), what);
}

void Settings::setOwnBooks(PriceBooks books, const QString &what, const QString &merge)
{
    setOwnBooks(std::move(books), m_state.priceBook, what, merge);
}

void Settings::setOwnBooks(PriceBooks books, const QString &inUse, const QString &what, const QString &merge)
{
    SettingsState next = m_state;
    next.ownBooks = std::make_shared<const PriceBooks>(std::move(books));
    next.priceBook = inUse;
    change(BooksPart | (inUse == m_state.priceBook ? 0 : PricesPart), std::move(next), what, merge);
}

void Settings::setPriceBook(const QString &idOrFile, const QString &what)
{
    SettingsState next = m_state;
    next.priceBook = idOrFile;
    change(PricesPart, std::move(next), what);
}

void Settings::setRules(const QString &idOrFile, const QString &what)
{
    SettingsState next = m_state;
    next.rules = idOrFile;
    change(RulesPart, std::move(next), what);
}

void Settings::setLook(const Look &look, const QString &what, const QString &merge)
{
    SettingsState next = m_state;
    next.look = look;
    change(LookPart, std::move(next), what, merge);
}

void Settings::setShortcuts(const QMap<QString, QString> &shortcuts, const QString &what)
{
    SettingsState next = m_state;
    next.shortcuts = shortcuts;
    change(ShortcutsPart, std::move(next), what);
}

void Settings::setThresholds(const QList<core::Threshold> &thresholds, const QString &what, const QString &merge)
{
    SettingsState next = m_state;
    next.thresholds = thresholds;
    change(ThresholdsPart, std::move(next), what, merge);
}

void Settings::setNotifications(bool on, const QString &what)
{
    SettingsState next = m_state;
    next.notifications = on;
    change(NotificationsPart, std::move(next), what);
}

void Settings::undo()
{
    if (!canUndo())
        return;
    const Step step = m_steps[--m_done];
    apply(step.parts, step.before);
    emit stepsChanged();
}

void Settings::redo()
{
    if (!canRedo())
        return;
    const Step step = m_steps[m_done++];
    apply(step.parts, step.after);
    emit stepsChanged();
}

void Settings::change(Parts parts, SettingsState next, const QString &what, const QString &merge)
{
    if (next == m_state)
        return;
    m_steps.resize(m_done);
    const bool joins = !merge.isEmpty() && m_done > 0 && m_steps.last().merge == merge && m_steps.last().parts == parts;
    if (joins) {
        m_steps.last().after = next;
    } else {
        m_steps.append({what, merge, parts, m_state, next});
        if (m_steps.size() > kMostSteps)
            m_steps.removeFirst();
        m_done = m_steps.size();
    }
    m_state = std::move(next);
    announce(parts);
    emit stepsChanged();
    emit edited(what);
}

void Settings::apply(Parts parts, const SettingsState &from)
{
    if (parts & ProfilePart)
        m_state.profile = from.profile;
    if (parts & ProtectedPart)
        m_state.protectedEntries = from.protectedEntries;
    if (parts & BooksPart)
        m_state.ownBooks = from.ownBooks;
    if (parts & PricesPart)
        m_state.priceBook = from.priceBook;
    if (parts & RulesPart)
        m_state.rules = from.rules;
    if (parts & LookPart)
        m_state.look = from.look;
    if (parts & ShortcutsPart)
        m_state.shortcuts = from.shortcuts;
    if (parts & ThresholdsPart)
        m_state.thresholds = from.thresholds;
    if (parts & NotificationsPart)
        m_state.notifications = from.notifications;
    announce(parts);
}

void Settings::announce(Parts parts)
{
    if (parts & ProfilePart)
        emit profileChanged(m_state.profile);
    if (parts & ProtectedPart)
        emit protectedChanged(m_state.protectedEntries);
    if (parts & BooksPart)
        emit priceBooksChanged(*m_state.ownBooks);
    if (parts & (PricesPart | RulesPart))
        emit judgingChanged(m_state.rules, m_state.priceBook);
    if (parts & LookPart)
        emit lookChanged(m_state.look);
    if (parts & ShortcutsPart)
        emit shortcutsChanged(m_state.shortcuts);
    if (parts & ThresholdsPart)
        emit thresholdsChanged(m_state.thresholds);
    if (parts & NotificationsPart)
        emit notificationsChanged(m_state.notifications);
}

} // namespace models
