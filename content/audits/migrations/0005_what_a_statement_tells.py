"""A statement tells what it leaves out, where all channels stand and why something is too much."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("audits", "0004_keep_who_judged")]

    operations = [
        migrations.AddField(
            model_name="evaluation",
            name="kind",
            field=models.CharField(
                choices=[
                    ("full", "Full evaluation"),
                    ("again", "Full evaluation again, after an earlier one"),
                ],
                default="full",
                max_length=5,
                verbose_name="kind of evaluation",
            ),
        ),
        migrations.AddField(
            model_name="knownfailure",
            name="why_too_much",
            field=models.TextField(
                blank=True,
                default="",
                help_text=(
                    "Residents read this. What does it cost, and how many people have use of it?"
                ),
                verbose_name="why is it a disproportionate burden?",
            ),
            preserve_default=False,
        ),
        migrations.AlterField(
            model_name="knownfailure",
            name="is_too_much_to_ask",
            field=models.BooleanField(
                default=False,
                help_text="Only when solving it costs far too much.",
                verbose_name="this is a disproportionate burden",
            ),
        ),
        migrations.AddField(
            model_name="statement",
            name="channels_url",
            field=models.URLField(
                blank=True,
                default="",
                verbose_name="where the list of all your websites and apps stands",
            ),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="statement",
            name="left_out",
            field=models.TextField(
                blank=True,
                default="",
                help_text=(
                    "For residents: what does the law not ask of you? For example: recorded "
                    "meetings from before 23 September 2020. Leave it empty when it covers "
                    "everything."
                ),
                verbose_name="what it does not cover, and why",
            ),
            preserve_default=False,
        ),
    ]
