// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QTimer;

namespace models {
class ProfileForm;
class Settings;
} // namespace models

namespace ui {

class Label;
class ProfileFields;

/// The few questions of the first run, beside the answer: each reply holds at once, so that the figures follow. Can be left at any time.
class FirstRunPanel final : public QWidget
{
    Q_OBJECT

public:
    /// @p form and @p settings have to outlive the panel.
    FirstRunPanel(models::Settings *settings, models::ProfileForm *form, QWidget *parent);

    ProfileFields *fields() const { return m_fields; }
    QPushButton *doneButton() const { return m_done; }
    QPushButton *skipButton() const { return m_skip; }
    void focusFirst();

signals:
    /// Answered or skipped: not to be shown again by itself.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void apply();
    void fit();

    models::Settings *m_settings;
    models::ProfileForm *m_form;
    ProfileFields *m_fields;
    QPushButton *m_done;
    QPushButton *m_skip;
    QTimer *m_pause;
    bool m_isNew = true; ///< not seen yet
};

} // namespace ui
