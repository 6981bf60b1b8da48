// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pricebook.h"
#include "core/profile.h"
#include "core/protectedentry.h"
#include "core/threshold.h"

#include <QList>
#include <QMap>
#include <QObject>

namespace models {

enum class ThemeChoice : quint8 { System, Light, Dark };

/// How the window looks and speaks.
struct Look
{
    ThemeChoice theme = ThemeChoice::System;
    int textPercent = 100; ///< 100 … 200
    QString font;          ///< "" = Inter where it is installed; "system"; else a family
    QString language;      ///< "" = the system's; else a two-letter code. Holds after a restart
    QString region;        ///< "" = the system's; else as in "de_DE": numbers, dates, money. Holds after a restart

    friend bool operator==(const Look &, const Look &) = default;
};

using PriceBooks = std::vector<core::PriceBook>;

/// Every setting there is, as one value.
struct SettingsState
{
    core::Profile profile;
    core::ProtectedEntriesPtr protectedEntries = std::make_shared<const core::ProtectedEntries>();
    std::shared_ptr<const PriceBooks> ownBooks = std::make_shared<const PriceBooks>();
    QString priceBook; ///< id or file; "" = chosen by itself
    QString rules;     ///< id or file; "" = the set that held on the export's day
    Look look;
    QMap<QString, QString> shortcuts; ///< command → keys in portable text, where they are not the usual ones; "" = none
    QList<core::Threshold> thresholds;
    bool notifications = true;

    friend bool operator==(const SettingsState &a, const SettingsState &b)
    {
        return a.profile == b.profile && *a.protectedEntries == *b.protectedEntries && *a.ownBooks == *b.ownBooks
            && a.priceBook == b.priceBook && a.rules == b.rules && a.look == b.look && a.shortcuts == b.shortcuts
            && a.thresholds == b.thresholds && a.notifications == b.notifications;
    }
};

/// The settings and what was done to them. A change holds at once: it is announced by the signal of its part, and can be undone and done
/// again. Changes of one part that follow each other under one @p merge name are one step (typing a name).
class Settings final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    const SettingsState &state() const { return m_state; }
    /// At the start: everything is announced, nothing can be undone.
    void load(const SettingsState &state);
    /// What was opened or chosen elsewhere: no step of its own; steps made before stay.
    void takeProfile(const core::Profile &profile);
    void takeJudging(const QString &rules, const QString &priceBook);
    void takeProtected(const core::ProtectedEntriesPtr &entries);
    void takeTheme(models::ThemeChoice theme);
    void takeOwnBooks(models::PriceBooks books);
    void takeThresholds(const QList<core::Threshold> &thresholds);
    /// While books or thresholds are announced that were opened, not set by hand: they are kept where they come from.
    bool isTaking() const { return m_isTaking; }
    /// Another organisation was opened: steps that were about the one before are gone.
    void forgetSteps();

    void setProfile(const core::Profile &profile, const QString &what, const QString &merge = {});
    void setProtected(core::ProtectedEntries entries, const QString &what);
    void setOwnBooks(PriceBooks books, const QString &what, const QString &merge = {});
    /// The own books and the one in use in one step.
    void setOwnBooks(PriceBooks books, const QString &inUse, const QString &what, const QString &merge);
    void setPriceBook(const QString &idOrFile, const QString &what);
    void setRules(const QString &idOrFile, const QString &what);
    void setLook(const Look &look, const QString &what, const QString &merge = {});
    void setShortcuts(const QMap<QString, QString> &shortcuts, const QString &what);
    void setThresholds(const QList<core::Threshold> &thresholds, const QString &what, const QString &merge = {});
    void setNotifications(bool on, const QString &what);

    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    /// What undo() takes back; empty where there is nothing.
    QString undoText() const { return canUndo() ? m_steps[m_done - 1].what : QString(); }
    QString redoText() const { return canRedo() ? m_steps[m_done].what : QString(); }

public slots:
    void undo();
    void redo();

signals:
    void profileChanged(const core::Profile &profile);
    void protectedChanged(const core::ProtectedEntriesPtr &entries);
    /// The own books, in their order.
    void priceBooksChanged(const std::vector<core::PriceBook> &books);
    void judgingChanged(const QString &rules, const QString &priceBook);
    void lookChanged(const models::Look &look);
    void shortcutsChanged(const QMap<QString, QString> &shortcuts);
    void thresholdsChanged(const QList<core::Threshold> &thresholds);
    void notificationsChanged(bool on);
    /// A step was made, by hand; @p what says it in words.
    void edited(const QString &what);
    void stepsChanged();

private:
    enum Part : quint16 { ProfilePart = 1, ProtectedPart = 2, BooksPart = 4, PricesPart = 8, RulesPart = 16, LookPart = 32, ShortcutsPart = 64, ThresholdsPart = 128, NotificationsPart = 256, AllParts = 511 };
    using Parts = quint16;
    struct Step
    {
        QString what;
        QString merge;
        Parts parts = 0;
        SettingsState before; ///< only the parts count
        SettingsState after;
    };

    void change(Parts parts, SettingsState next, const QString &what, const QString &merge = {});
    void apply(Parts parts, const SettingsState &from);
    void announce(Parts parts);

    SettingsState m_state;
    QList<Step> m_steps;
    bool m_isTaking = false;
    qsizetype m_done = 0; ///< steps before it are done, those behind undone
};

} // namespace models
