/* Reads lines "file|stretch|pitch|alpha|text" on standard input, speaks them with one flite voice and writes
   <folder>/<file>.wav and <folder>/<file>.ends (lines "seconds phone"). Arguments: voice, folder.
   stretch: factor on durations; pitch: factor on the fundamental; alpha: added to the warp of the voice's spectrum, which
   moves the formants as a longer or shorter vocal tract does. */
#include <flite/flite.h>
#include <flite/cst_cg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

cst_voice *register_cmu_us_slt(const char *);
cst_voice *register_cmu_us_rms(const char *);
cst_voice *register_cmu_us_awb(const char *);

int main(int count, char **arguments)
{
    if (count != 3) return 2;
    flite_init();
    cst_voice *voice = !strcmp(arguments[1], "slt")   ? register_cmu_us_slt(0)
                       : !strcmp(arguments[1], "rms") ? register_cmu_us_rms(0)
                                                      : register_cmu_us_awb(0);
    /* The voice's own table lies in read-only memory. */
    cst_cg_db database = *val_cg_db(feat_val(voice->features, "cg_db"));
    const double alpha = database.mlsa_alpha;
    feat_set(voice->features, "cg_db", cg_db_val(&database));
    char *line = 0, path[1024];
    size_t room = 0;
    while (getline(&line, &room, stdin) > 0) {
        line[strcspn(line, "\n")] = 0;
        char *file = strtok(line, "|"), *stretch = strtok(0, "|"), *pitch = strtok(0, "|"), *warp = strtok(0, "|");
        char *text = strtok(0, "|");
        if (!text) continue;
        feat_set_float(voice->features, "duration_stretch", atof(stretch));
        feat_set_float(voice->features, "f0_shift", atof(pitch));
        database.mlsa_alpha = alpha + atof(warp);
        cst_utterance *spoken = flite_synth_text(text, voice);
        snprintf(path, sizeof path, "%s/%s.wav", arguments[2], file);
        cst_wave_save(utt_wave(spoken), path, "riff");
        snprintf(path, sizeof path, "%s/%s.ends", arguments[2], file);
        FILE *ends = fopen(path, "w");
        for (cst_item *s = relation_head(utt_relation(spoken, "Segment")); s; s = item_next(s))
            fprintf(ends, "%.4f %s\n", item_feat_float(s, "end"), item_feat_string(s, "name"));
        fclose(ends);
        delete_utterance(spoken);
    }
    free(line);
    return 0;
}
