// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

#include "models/settings.h"

class QComboBox;
class QSpinBox;

namespace ui {

/// Colours, text, language and the manner of numbers.
class LookSection final : public Section
{
    Q_OBJECT

public:
    LookSection(models::Settings *settings, QWidget *parent);

    QComboBox *theme() const { return m_theme; }
    QSpinBox *textSize() const { return m_text; }
    QComboBox *font() const { return m_font; }
    QComboBox *language() const { return m_language; }
    QComboBox *region() const { return m_region; }
    bool offersRestart() const { return !m_restart->isHidden(); }

signals:
    void restartRequested();

private:
    void show(const models::Look &look);
    void change(void (*set)(models::Look &, const QVariant &), const QVariant &value, const QString &what, const QString &merge = {});

    models::Settings *m_settings;
    QComboBox *m_theme;
    QSpinBox *m_text;
    QComboBox *m_font;
    QComboBox *m_language;
    QComboBox *m_region;
    QWidget *m_restart;
    QString m_spokenLanguage; ///< when the program began
    QString m_spokenRegion;
};

} // namespace ui
